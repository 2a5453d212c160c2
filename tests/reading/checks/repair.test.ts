// Slips are fixed one after another, as long as what is fixed is read further: here by a reader of a few words.
import { expect, it } from "vitest";
import type { Problem } from "../../../src/reading/problem.ts";
import { repair } from "../../../src/reading/checks/repair.ts";

type Told = readonly [line: number, code: string];
const problem = ([line, code]: Told): Problem => ({
  file: "a.md",
  severity: code.startsWith("may-") ? "warning" : "error",
  line,
  column: 1,
  code,
  message: code,
});

/** A reader that tells what each line is told of, of the first line alone where the text is no YAML. */
const reader =
  (lines: Readonly<Record<string, string>>) =>
  (text: string): readonly Problem[] => {
    const told = text
      .split("\n")
      .flatMap((line, index): Told[] =>
        Object.hasOwn(lines, line) ? [[index + 1, lines[line]!]] : [],
      );
    const yaml = told.filter(([, code]) => code.startsWith("yaml-"));
    return (yaml.length > 0 ? yaml.slice(0, 1) : told).map(problem);
  };

/** The slips of a text, `line-endLine code`, and the text without them. */
function mend(text: string, lines: Readonly<Record<string, string>>): readonly string[] {
  const { slips, text: fixed } = repair(text, reader(lines));
  return [...slips.map(({ line, endLine, code }) => `${line}-${endLine} ${code}`), fixed];
}

it.each<readonly [string, string, Readonly<Record<string, string>>, readonly string[]]>([
  ["one slip", "by:A", { "by:A": "yaml-x" }, ["1-1 colon", "by: A"]],
  [
    "two slips",
    "by:A\nx\non:B",
    { "by:A": "yaml-x", "on:B": "unknown-field" },
    ["1-1 colon", "3-3 colon", "by: A\nx\non: B"],
  ],
  ["correct text", "by: A", {}, ["by: A"]],
  ["a syntax problem without a rule", "x", { x: "yaml-x" }, ["x"]],
  ["a content problem", "by:A", { "by:A": "bad-value" }, ["by:A"]],
  ["a warning", "by:A", { "by:A": "may-be" }, ["by:A"]],
  [
    "a fix that leaves as many problems",
    "by:A",
    { "by:A": "unknown-field", "by: A": "bad-value" },
    ["by:A"],
  ],
  [
    "a fix that makes it invalid YAML",
    "by:A",
    { "by:A": "unknown-field", "by: A": "yaml-x" },
    ["by:A"],
  ],
  [
    "a fix that breaks the syntax elsewhere",
    "by:A\n# x",
    { "by:A": "yaml-x", "# x": "unknown-field" },
    ["1-1 colon", "by: A\n# x"],
  ],
  ["a fix at an unknown place", "by:A", { "by:A": "yaml-x", "by: A": "unknown-place" }, ["by:A"]],
  [
    "a fix that causes a content problem",
    "by:A",
    { "by:A": "yaml-x", "by: A": "bad-value" },
    ["1-1 colon", "by: A"],
  ],
  [
    "the first fix without any problem left, rather than the first fix",
    "by：A, on：B",
    { "by：A, on：B": "yaml-x", "by: A, on：B": "yaml-y" },
    ["1-1 wide-punctuation", "by: A, on: B"],
  ],
  [
    "an indentation that helps a little",
    "---\na:\n b: 1\n# x\n---",
    { " b: 1": "yaml-x", "# x": "yaml-y" },
    ["---\na:\n b: 1\n# x\n---"],
  ],
  ["an indentation that helps", "a:\n b: 1", { " b: 1": "yaml-x" }, ["2-2 indent", "a:\n  b: 1"]],
])("%s", (_, text, lines, told) => {
  expect(mend(text, lines)).toEqual(told);
});

it("line numbers refer to the file, whatever earlier fixes have added or removed", () => {
  const parted = repair("a\nby: A, on: B\n# c\nz", reader({ "by: A, on: B": "yaml-x" }));
  expect(parted.text).toBe("a\nby: A\non: B\n# c\nz");
  expect([1, 2, 3, 4, 5, 9].map(parted.lineOf)).toEqual([1, 2, 2, 3, 4, 9]);
  const joined = repair("---\ntitle: A\nand B\n# x\n---", (text) =>
    text.includes("title: A and B") ? [] : [problem([3, "yaml-x"])],
  );
  expect(joined.text).toBe("---\ntitle: A and B\n# x\n---");
  expect(joined.slips.map(({ line, endLine }) => [line, endLine])).toEqual([[2, 3]]);
  expect([1, 2, 3, 4].map(joined.lineOf)).toEqual([1, 2, 4, 5]);
});

it("at most twenty slips are fixed", () => {
  const text = Array.from({ length: 25 }, (_, n) => `by:${n}`).join("\n");
  const all = Object.fromEntries(text.split("\n").map((line) => [line, "yaml-x"]));
  expect(repair(text, reader(all)).slips).toHaveLength(20);
});

it("attempts are limited: over a hundred for a short text, a few for a long one", () => {
  const count = (text: string): number => {
    let readings = 0;
    repair(text, () => {
      readings += 1;
      return [10, 15, 20, 25, 28].map((line) => problem([line, "yaml-x"]));
    });
    return readings;
  };
  const stairs = Array.from({ length: 30 }, (_, n) => `${" ".repeat(n)}by: A\n`).join("");
  expect(count(stairs)).toBe(1 + 120);
  expect(count(`${stairs}${"x".repeat(58_000)}`)).toBe(1 + 2);
});
