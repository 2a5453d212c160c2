import { describe, expect, it } from "vitest";
import { characterFaults, placeOf, refuseUnseen } from "../../../src/reading/checks/characters.ts";

const told = (text: string): readonly string[] =>
  characterFaults(text).map(({ index, message }) => `${index} ${message}`);
const unseen = (name: string): string => `unexpected character ${name}, which readers cannot see`;

describe("an invisible character", () => {
  it.each([
    ["a\u0000b", ["1 " + unseen("U+0000 (NUL)")]],
    ["a\u00ADb", ["1 " + unseen("U+00AD (soft hyphen)")]],
    [
      "é\u200B\u202E",
      [
        "1 " + unseen("U+200B (zero width space)"),
        "2 " + unseen("U+202E (right-to-left override)"),
      ],
    ],
    ["\u2028", ["0 " + unseen("U+2028")]],
    ["\uE000", ["0 " + unseen("U+E000")]],
    ["\u{1FFFF}", ["0 " + unseen("U+1FFFF")]],
    ["a\uFFFD", ["1 " + unseen("U+FFFD (a letter that was lost)")]],
    ["a\uFE0F", ["1 " + unseen("U+FE0F")]],
    ["❤a\uFE0E", ["2 " + unseen("U+FE0E")]],
    ["a\u200Cb", ["1 " + unseen("U+200C (zero width non-joiner)")]],
    ["می\u200Dخ a\u200Db", ["6 " + unseen("U+200D (zero width joiner)")]],
    ["می b\u200Cخ", ["4 " + unseen("U+200C (zero width non-joiner)")]],
    ["👩\u200C🚀", ["2 " + unseen("U+200C (zero width non-joiner)")]],
    ["👩\u200Da🚀", ["2 " + unseen("U+200D (zero width joiner)")]],
    ["👩a\u200D🚀", ["3 " + unseen("U+200D (zero width joiner)")]],
    ["👩🏽🏽\u200Da", ["6 " + unseen("U+200D (zero width joiner)")]],
    [
      `x${"\u0301".repeat(9)}\u200B`,
      ["1 unexpected pile of 9 marks on one letter", "10 " + unseen("U+200B (zero width space)")],
    ],
    [
      `\u200Bx${"\u0301".repeat(12)}`,
      ["0 " + unseen("U+200B (zero width space)"), "2 unexpected pile of 12 marks on one letter"],
    ],
  ])("%j", (text, faults) => {
    expect(told(text)).toEqual(faults);
  });

  it.each([
    "a\tb\nc",
    "é\tb\nc",
    "❤\uFE0F and 1\uFE0F\u20E3 and ❤\uFE0E",
    "می\u200Cخواهم",
    "क्\u200Dष",
    "👩\u200D🚀",
    "❤\uFE0F\u200D🔥",
    "👩🏽\u200D🚀",
    `x${"\u0301".repeat(8)}`,
  ])("%j has none", (text) => {
    expect(told(text)).toEqual([]);
  });
});

it.each([
  ["ab\ncd", 0, "1:1"],
  ["ab\ncd", 2, "1:3"],
  ["ab\ncd", 3, "2:1"],
  ["\n\ncd", 3, "3:2"],
  ["\n", 0, "1:1"],
])("in %j, index %i is at %s", (text, index, place) => {
  const { line, column } = placeOf(text, index);
  expect(`${line}:${column}`).toBe(place);
});

describe("a text with such characters is rejected", () => {
  const refuse = (text: string): { readonly is: boolean; readonly said: readonly string[] } => {
    const said: string[] = [];
    const is = refuseUnseen(text, ({ line, column, endLine, endColumn }, { message, fix }) => {
      const what = /U\+\w+|pile/.exec(message)?.[0];
      said.push(`${line}:${column}-${endLine}:${endColumn} ${what} → ${fix}`);
    });
    return { is, said };
  };

  it.each([
    ["a\nb", false, []],
    ["é\nb", false, []],
    ["a\nb\u200B\u200Bc\u00AD", true, ["2:2-2:3 U+200B → bc"]],
    ["\u200B\nb\n\u00ADc", true, ["1:1-1:2 U+200B → ", "3:1-3:2 U+00AD → c"]],
    ["a\uFFFDb\u200B", true, ["1:2-1:3 U+FFFD → undefined"]],
    [`a\u200Bb${"\u0301".repeat(9)}`, true, ["1:2-1:3 U+200B → undefined"]],
    [`b${"\u0301".repeat(9)}a\u200B`, true, ["1:2-1:3 pile → undefined"]],
  ])("%j: %j", (text, is, said) => {
    expect(refuse(text)).toEqual({ is, said });
  });

  it("on five lines at most", () => {
    const { said } = refuse("a\u200B\n".repeat(7));
    expect(said.map((each) => each.slice(0, 3))).toEqual(["1:2", "2:2", "3:2", "4:2", "5:2"]);
  });
});
