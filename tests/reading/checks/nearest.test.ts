import { expect, it } from "vitest";
import { didYouMean, nearest, slipOf } from "../../../src/reading/checks/nearest.ts";

const NAMES = ["abcd", "abc", "abcde", "abx", "announced", "Lesotho", "Äthiopien"];

it.each([
  ["abc", ["abc", "abcd", "abx"]],
  ["ab", ["abc", "abx"]],
  ["axx", ["abx"]],
  ["xyz", []],
  ["abcdef", ["abcde", "abcd"]],
  ["LESOTHO", ["Lesotho"]],
  ["lesothxx", ["Lesotho"]],
  ["lesotxxxx", []],
  ["announcxxx", ["announced"]],
  ["announcxxxx", []],
  ["anxxxunced", ["announced"]],
  ["athiopien", ["Äthiopien"]],
])("the nearest to %s are %j", (word, names) => {
  expect(nearest(word, NAMES)).toEqual(names);
});

it("at most four letters may differ, however long a word is", () => {
  const long = "a".repeat(40);
  expect(nearest(`${long}bbbb`, [long])).toEqual([long]);
  expect(nearest(`${long}bbbbb`, [long])).toEqual([]);
});

it("only the first eighty letters are compared", () => {
  const long = "a".repeat(80);
  expect(nearest(`${long}${"b".repeat(9)}`, [long])).toEqual([long]);
  expect(slipOf(`${long}${"b".repeat(9)}`, [long])).toBe(long);
});

it("suggests the best match", () => {
  expect(didYouMean("abcdef", NAMES)).toBe('did you mean "abcde"?');
  expect(didYouMean("xyz", NAMES)).toBeUndefined();
});

it.each([
  ["lesoto", "Lesotho"],
  ["lesothxx", "Lesotho"],
  ["lesxxxo", undefined],
  ["abcde", undefined],
  ["abcxx", undefined],
  ["anouncd", "announced"],
  ["annouxxxd", undefined],
  ["abxy", "abx"],
])("%s can be a typo for %s", (word, name) => {
  expect(slipOf(word, NAMES)).toBe(name);
});
