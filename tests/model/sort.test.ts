import { describe, expect, it } from "vitest";
import { alphabetical, ascending, byId, byKey, byName, byCodeUnits } from "../../src/model/sort.ts";

describe("lists are sorted", () => {
  it("by a string, in the same order on every machine", () => {
    expect(["é", "b", "Z", "a", "b"].toSorted(byCodeUnits)).toEqual(["Z", "a", "b", "b", "é"]);
    expect([{ id: "b" }, { id: "a" }].toSorted(byId)).toEqual([{ id: "a" }, { id: "b" }]);
    expect(
      [
        ...new Map([
          ["b", 1],
          ["a", 2],
        ]),
      ].toSorted(byKey),
    ).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
    expect(
      [
        ["x", "b"],
        ["y", "a"],
      ].toSorted(ascending(([, last]) => last!)),
    ).toEqual([
      ["y", "a"],
      ["x", "b"],
    ]);
  });

  it("by name, in each language's collation", () => {
    const sorted = (language: string, ...names: readonly string[]): readonly string[] =>
      names
        .map((name) => ({ name }))
        .toSorted(byName(language))
        .map(({ name }) => name);
    expect(sorted("en", "Zürich", "Östersund", "Oslo", "accra")).toEqual([
      "accra",
      "Oslo",
      "Östersund",
      "Zürich",
    ]);
    expect(sorted("sv", "Zürich", "Östersund", "Oslo")).toEqual(["Oslo", "Zürich", "Östersund"]);
    expect(sorted("zh-Hans", "王毅", "秦刚", "李强")).toEqual(["李强", "秦刚", "王毅"]);
    expect(["王毅", "李强"].toSorted(alphabetical("zh-Hans", (name) => name))).toEqual([
      "李强",
      "王毅",
    ]);
  });
});
