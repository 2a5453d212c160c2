import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import remarkEntries, { frontMatterProblems } from "../../scripts/remark-entries.mjs";

const PATH = "/home/editor/site/content/articles/2026/2026-01-12-x.md";
const entry = (trips: string): string =>
  `---\ntitle: A headline\nsource: { outlet: xinhua, published: 2026-01-12, language: en }\ntrips:\n  - trip: wang-yi/2026-01-africa\n${trips}---\n`;

const said = (text: string, path = PATH): readonly string[] =>
  frontMatterProblems(path, text).map(
    ({ message, start }) => `${start.line}:${start.column} ${message}`,
  );

it("reports nothing for a valid entry, nor for any other file", () => {
  expect(said(entry("    visited: [Lesotho]\n"))).toEqual([]);
  const real = "content/articles/2026/2026-01-12-lesotho-communique.md";
  expect(said(readFileSync(real, "utf8"), real)).toEqual([]);
  expect(said(entry("    nonsense: 1\n"), "README.md")).toEqual([]);
});

it("reports what is wrong, and where, as one types", () => {
  expect(said(entry("    visitd: [Lesotho]\n"))).toEqual(['6:5 unexpected field "visitd"']);
  expect(said(entry(""))).toEqual(["5:5 this trip has no claims"]);
  expect(said(entry("    skipped: [{ stop: Chad, cause: rain }]\n"))[0]).toMatch(
    /^6:36 unexpected cause, expected schedule, health/,
  );
  expect(said(entry("    visited:\n      - { dates: 2026-01-08 }\n"))).toEqual([
    '7:9 missing "stop"',
  ]);
  expect(said(entry("    visited: [Lesotho\n"))[0]).toMatch(/^\d:\d+ Flow sequence/);
  expect(said("---\nname: X\ncountry: Chad\n---\n", "content/people/x.md")[0]).toMatch(
    /^3:10 unexpected country/,
  );
});

it("passes what it finds to remark", () => {
  const messages: unknown[][] = [];
  const file = {
    path: PATH.replaceAll("/", "\\"),
    toString: () => entry("    visitd: [Lesotho]\n"),
    message: (...words: unknown[]) => messages.push(words),
  };
  const processor: { compiler?: (tree: unknown, from: object) => string } = {};
  remarkEntries.call(processor)(undefined, file);
  expect(processor.compiler?.(undefined, file)).toBe(file.toString());
  expect(messages).toEqual([
    [
      'unexpected field "visitd"',
      {
        place: { start: { line: 6, column: 5 }, end: { line: 6, column: 11 } },
        source: "entries",
        ruleId: "front-matter",
      },
    ],
  ]);
});
