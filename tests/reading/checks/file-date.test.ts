// The days of publication: that of the file's name, that of its dates, and today.
import { expect, it } from "vitest";
import { dayOf } from "../../../src/model/day.ts";
import { publishedAhead } from "../../../src/reading/checks/later-than-publication.ts";
import { ENTRY_TEXT, read, say } from "../folder.ts";

/** What is told of the entry in another file, published on other days, without what it reports of days. */
function told(file: string, published: string): readonly string[] {
  const text = ENTRY_TEXT.replace("published: 2026-01-12", `published: ${published}`)
    .replace(/ {4}visited:\n(?: {6}.*\n)+/, "")
    .replace("      on: 2026-01-07\n", "");
  return say(
    read({
      "content/articles/2026/2026-01-12-report.md": "",
      [`content/articles/${file}.md`]: text,
    }),
  )
    .filter((line) => / (?:file-date|year-edge):/.test(line))
    .map((line) => line.replace(/^.*?(?=file-date|year-edge)/, ""));
}

it.each([
  ["2026/2026-01-12-a", "2026-01-12", []],
  ["2026/2026-01-12-a", "2026-01-12~", []],
  ["2026/2026-01-a", "2026-01", []],
  ["undated/a", "2026-01-02/2026-02-03", []],
  ["undated/a", "2026-13", []],
  [
    "2026/2026-01-12-a-b",
    "2026-01-13",
    [
      "file-date: published on 2026-01-13, but the file's name says 2026-01-12 (one of the two is a slip: fix the date, or rename the file to articles/2026/2026-01-13-a-b.md)",
    ],
  ],
  [
    "2026/2026-01-12-a",
    "2026-01",
    [
      "file-date: published on 2026-01, but the file's name says 2026-01-12 (one of the two is a slip: fix the date, or rename the file to articles/2026/2026-01-a.md)",
    ],
  ],
  [
    "2026/2026-01-12-a",
    "2026-01-12/2026-01-14",
    [
      "file-date: published on 2026-01-12/2026-01-14, but the file's name says 2026-01-12 (one of the two is a slip: fix the date, or rename the file to articles/undated/a.md)",
    ],
  ],
  [
    "2026/2026-01-12-a",
    "../2026-01-12",
    [
      "file-date: published on ../2026-01-12, but the file's name says 2026-01-12 (one of the two is a slip: fix the date, or rename the file to articles/undated/a.md)",
    ],
  ],
  [
    "undated/a-b",
    "2026-01-12",
    [
      "file-date: published on 2026-01-12, but the file is among the undated (one of the two is a slip: fix the date, or rename the file to articles/2026/2026-01-12-a-b.md)",
    ],
  ],
  [
    "2026/2026-01-01-a",
    "2026-01-01",
    [
      "year-edge: 2026-01-01 is the first or last day of a year (if the source says only the year, write 2026)",
    ],
  ],
])("%s, published on %s: %j", (file, published, said) => {
  expect(told(file, published)).toEqual(said);
});

it.each([
  ["2026-01-12", undefined],
  ["2026-01-13", undefined],
  ["2026-01-14", "published on 2026-01-14, which is after today, 2026-01-12"],
  ["../2026-01-14", undefined],
])("published on %s and read on 12 January: %s", (published, message) => {
  const text = ENTRY_TEXT.replace("published: 2026-01-12", `published: ${published}`);
  const [article] = read({ "content/articles/2026/2026-01-12-report.md": text }).articles;
  const today = dayOf({ year: 2026, month: 1, day: 12 });
  expect(publishedAhead(article!, today)?.message).toBe(message);
});
