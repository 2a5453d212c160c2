import { describe, expect, test } from "vitest";
import { readWith } from "../../../src/browser/compare.ts";

const subjects = [{ id: "wang-yi" }, { id: "antony-blinken" }, { id: "cn" }, { id: "us" }];
const read = (query: string) => readWith(new URLSearchParams(query), subjects, 3);

describe("who is compared", () => {
  test.each([
    ["with=wang-yi,antony-blinken", ["wang-yi", "antony-blinken"], []],
    ["with=wang-yi&with=US", ["wang-yi", "us"], []],
    ["with=cn,cn, us ", ["cn", "us"], []],
    ["with=nobody,cn", ["cn"], ["nobody"]],
    ["with=cn,us,wang-yi,antony-blinken", ["cn", "us", "wang-yi"], []],
    ["with=", [], []],
    ["", [], []],
  ])("by %s", (query, ids, refused) => {
    expect(read(query)).toEqual({ ids, refused });
  });
});
