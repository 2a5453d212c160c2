import { expect, test } from "vitest";
import { readableAddress } from "../../src/words/readable-address.ts";

test.each([
  ["https://rfi.example/chinesa-%C3%A9-aguardado", "https://rfi.example/chinesa-é-aguardado"],
  ["https://e.example/%e3%83%95%e3%82%a3%e3%80%80x", "https://e.example/フィ%E3%80%80x"],
  [
    "https://e.example/a%20b%2Fc?q=%22%E2%80%AEx%3C",
    "https://e.example/a%20b%2Fc?q=%22%E2%80%AEx%3C",
  ],
  ["https://e.example/%E9t%E9", "https://e.example/%E9t%E9"],
  ["https://e.example/100%", "https://e.example/100%"],
])("%s reads %s and resolves to the same page", (address, readable) => {
  expect(readableAddress(address)).toBe(readable);
  expect(new URL(readable).href.toLowerCase()).toBe(new URL(address).href.toLowerCase());
});
