// Everything hostile in an entry is rejected at its line.
import { describe, expect, it } from "vitest";
import { isError } from "../../../src/reading/problem.ts";
import { change, ENTRY, ENTRY_TEXT, read } from "../folder.ts";
import { EDITORIALS, FIELDS, NOTES, PATHS, VALUES } from "./refused.ts";

type Row = readonly [kind: string, shown: string, input: string];
const rows = (kinds: Readonly<Record<string, readonly string[]>>): readonly Row[] =>
  Object.entries(kinds).flatMap(([kind, inputs]) =>
    inputs.map((input): Row => [kind, input.slice(0, 80), input]),
  );
const NOTE_LINE = ENTRY_TEXT.split("\n").indexOf("A note.") + 1;
const EDITORIAL = "content/trips/ada-quill/2026-01-africa.mdx";

describe("in a note", () => {
  it.each(rows(NOTES))("%s: %j", (_, _shown, input) => {
    const { problems, articles } = read({ [ENTRY]: change("A note.", input) });
    const errors = problems.filter(isError);
    expect(errors).not.toEqual([]);
    expect(errors.every(({ file, line }) => file === ENTRY && line >= NOTE_LINE)).toBe(true);
    expect(articles).toEqual([]);
  });
});

describe("in front matter", () => {
  it.each(rows(FIELDS))("%s: %j", (_, _shown, input) => {
    const { problems, articles } = read({
      [ENTRY]: change("title: A trip to Lesotho", input),
    });
    const [first] = problems.filter(isError);
    expect(first).toMatchObject({ file: ENTRY });
    expect(first!.line).toBeLessThanOrEqual(7);
    expect(articles).toEqual([]);
  });
});

describe("in place of a value", () => {
  it.each(rows(VALUES))("%s: %j", (value, _shown, input) => {
    const { problems, articles } = read({ [ENTRY]: change(value, input) });
    const errors = problems.filter(isError);
    const line = ENTRY_TEXT.split("\n").findIndex((text) => text.includes(value)) + 1;
    expect(errors[0]).toMatchObject({ file: ENTRY, line });
    expect(errors.length).toBeLessThanOrEqual(101);
    expect(articles).toEqual([]);
  });
});

describe("in an owner's text", () => {
  it.each(rows(EDITORIALS))("%s: %j", (_, _shown, input) => {
    const { problems, editorials } = read({
      [EDITORIAL]: `---\ntitle: A title\n---\n\n${input}\n`,
    });
    const errors = problems.filter(isError);
    expect(errors).not.toEqual([]);
    expect(errors.every(({ file, line }) => file === EDITORIAL && line >= 5)).toBe(true);
    expect(editorials).toEqual([]);
  });
});

describe("as a file name", () => {
  it.each(PATHS)("%j", (path) => {
    const text = ENTRY_TEXT.replace("/talks", "/other");
    const { problems } = read({ [`content/${path}`]: text });
    expect(problems.filter(isError).map(({ file }) => file)).toContain(`content/${path}`);
  });
});

describe("a flood of mistakes in a register", () => {
  it.each([
    ["fields", "outlets.yaml", 40_000, "gazette:\n", (n: number) => `  k${n}: x\n`],
    ["outlets", "outlets.yaml", 2000, "", (n: number) => `o${n}:\n  kind: x\n`],
    ["places", "places.yaml", 2000, "", () => "- { name: X, country: LS, point: [27, -29] }\n"],
    ["items", "places.yaml", 2000, "", () => "- a\n"],
  ])(
    "of %s is reported in a hundred lines, and read to the end",
    (_, file, count, start, line) => {
      const text = start + Array.from({ length: count }, (_item, n) => line(n)).join("");
      const { problems } = read({ [`content/${file}`]: text });
      expect(problems.filter((problem) => problem.file.endsWith(file))).toHaveLength(101);
    },
    30_000,
  );
});

it("covers at least 240 inputs", () => {
  expect([NOTES, FIELDS, VALUES, EDITORIALS].flatMap(rows).length + PATHS.length).toBeGreaterThan(
    240,
  );
});
