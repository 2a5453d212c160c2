// What would otherwise pass unnoticed and be wrong on the site is reported, and what only looks like it is not.
import { describe, expect, it } from "vitest";
import { type Content } from "../../src/reading/disk/content.ts";
import { change, ENTRY, ENTRY_TEXT, read, say } from "./folder.ts";

const codes = ({ problems }: Content): readonly string[] => problems.map(({ code }) => code);
const told = (from: string, to: string): readonly string[] =>
  codes(read({ [ENTRY]: change(from, to) }));
const OTHER = "content/articles/2026/2026-01-12-other.md";
const other = ENTRY_TEXT.replace("https://example.org/talks", "https://example.org/other");

describe("in the entry", () => {
  it.each([
    ["a misplaced ---", "    visited:", "---\n    visited:", "early-fence"],
    [
      "a date far from the one in the trip's id",
      "2026-01-10/2026-01-11",
      "2025-01-10",
      "trip-date",
    ],
    [
      "a stop in the traveller's own country",
      "[Ethiopia, Lesotho]",
      '[Ethiopia, "London, United Kingdom"]',
      "home-stop",
    ],
    ["the source's own title", "title: A trip to Lesotho", "title: Talks in Maseru", "own-words"],
    [
      "an article's text as the note",
      "A note.",
      "A sentence of some length. ".repeat(30),
      "note-length",
    ],
    [
      "a placeholder",
      "by: Foreign Ministry",
      "by: Foreign Ministry\n      reason: N/A",
      "placeholder",
    ],
    [
      "an announcement without an official",
      "      by: Foreign Ministry\n",
      "",
      "announced-by-nobody",
    ],
    ["an announcement by the press", "by: Foreign Ministry", "by: sources", "announced-by-nobody"],
    ["a single first of January", "on: 2026-01-07", "on: 2026-01-01", "year-edge"],
    [
      "a stop both visited and skipped",
      "    visited:",
      "    skipped: [{ stop: Ethiopia }]\n    visited:",
      "visited-and-skipped",
    ],
    [
      "a skipped stop that is in no plan",
      "    visited:",
      "    skipped: [{ stop: Kenya }]\n    visited:",
      "unplanned-skip",
    ],
    [
      "an announcement after all its stops were made",
      "on: 2026-01-07\n      dates: 2026-01-07/2026-01-12\n      stops: [Ethiopia, Lesotho]",
      'on: 2026-01-12\n      stops: ["Maseru, Lesotho"]',
      "announced-afterwards",
    ],
    ["a language code that does not exist", "language: en", "language: xx", "bad-value"],
    ["a language with a longer code", "language: en", "language: eng", "bad-value"],
    ["a misspelt outlet", "outlet: gazette", "outlet: gazelle-post", "unknown-outlet"],
    ["tracking", "/talks", "/talks?utm_source=x", "odd-address"],
    [
      "an archived copy",
      "https://example.org",
      "https://web.archive.org/web/20260112000000/https://example.org",
      "odd-address",
    ],
    ["a mobile page", "https://example.org", "https://m.example.org", "odd-address"],
    ["an AMP copy", "/talks", "/talks/amp/", "odd-address"],
    [
      "a proxy",
      "https://example.org/talks",
      "https://example-org.translate.goog/talks",
      "odd-address",
    ],
  ])("%s", (_, from, to, code) => {
    expect(told(from, to)).toEqual([code]);
  });

  it("fixes a misplaced fence, and what is certain about a URL", () => {
    const fixes = (from: string, to: string): readonly unknown[] =>
      read({ [ENTRY]: change(from, to) }).problems.map(({ line, fix }) => [line, fix]);
    expect(fixes("    visited:", "---\n    visited:")).toEqual([[16, ""]]);
    expect(fixes("/talks", "/talks?utm_source=x&id=7")).toEqual([
      [6, "  url: https://example.org/talks?id=7"],
    ]);
    expect(fixes("2026-01-10/2026-01-11", "2025-01-10")[0]).toEqual([
      18,
      '      - { stop: "Maseru, Lesotho", dates: 2026-01-10 }',
    ]);
  });

  it("asks once about the day of publication if much is later", () => {
    const early = change("published: 2026-01-12", "published: 2026-01-06");
    expect(
      say(read({ "content/articles/2026/2026-01-06-report.md": early, [ENTRY]: other })),
    ).toEqual([expect.stringContaining("published on 2026-01-06, but it reports")]);
  });
});

it("does not take an outlet for another with a similar name", () => {
  const { problems } = read({ [ENTRY]: change("outlet: gazette", "outlet: gazelle-post") });
  expect(problems[0]).not.toHaveProperty("fix");
});

describe("no false alarms", () => {
  it.each([
    ["a stay over New Year", "2026-01-10/2026-01-11", "2025-12-30/2026-01-01"],
    ["a stay from New Year onwards", "2026-01-10/2026-01-11", "2026-01-01/2026-01-03"],
    ["an open end", "2026-01-10/2026-01-11", "2026-01-10/.."],
    ["a longer note", "A note.", "A longer note, of two sentences. That is all."],
    [
      "a town in a skipped country",
      "    visited:",
      '    skipped: [{ stop: "Mafeteng, Lesotho" }]\n    visited:',
    ],
  ])("%s", (_, from, to) => {
    expect(told(from, to)).toEqual([]);
  });
});

describe("among files", () => {
  it.each([
    ["content/2026-10-14-rubio-gulf.md", "articles/2026/2026-10-14-rubio-gulf.md"],
    ["content/Articles/2026/2026-10-14-gulf.md", "articles/2026/2026-10-14-gulf.md"],
    [
      "content/articles/2026/2026-10-14 Rubio Démarche.md",
      "articles/2026/2026-10-14-rubio-demarche.md",
    ],
    ["content/articles/2025/2026-10-14-gulf.md", "articles/2026/2026-10-14-gulf.md"],
    ["content/articles/2026/2026-10-14-gulf.markdown", "articles/2026/2026-10-14-gulf.md"],
    ["content/articles/2026/2026-10-14-gulf.md.txt", "articles/2026/2026-10-14-gulf.md"],
    ["content/articles/2026-10-14-gulf.md", "articles/2026/2026-10-14-gulf.md"],
  ])("%s is rejected, with the correct name", (file, path) => {
    const { problems } = read({ [file]: other });
    expect(problems).toEqual([
      expect.objectContaining({ file, code: "file-name", hint: `rename it to content/${path}` }),
    ]);
  });

  it("recognises an article without its URL, and by other forms of it", () => {
    expect(codes(read({ [OTHER]: ENTRY_TEXT.replace(/ {2}url: .*\n/, "") }))).toContain(
      "repeated-article",
    );
    for (const url of [
      "https://m.example.org/talks",
      "http://www.example.org/talks/amp",
      "https://web.archive.org/web/2026/https://example.org/talks",
    ])
      expect(
        codes(read({ [OTHER]: ENTRY_TEXT.replace("https://example.org/talks", url) })),
        url,
      ).toContain("duplicate-url");
  });

  it("detects a second file for one person, and a point outside its country", () => {
    const twin = "---\nname: Ada Quill\ncountry: GB\n---\n";
    expect(codes(read({ "content/people/quill.md": twin }))).toEqual(["namesake"]);
    const { problems } = read({
      "content/places.yaml": "- name: Maseru\n  country: LS\n  point: [-29.3167, 27.4833]\n",
    });
    expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
      ["point-outside", "longitude comes first: [27.4833, -29.3167]"],
    ]);
  });
});

describe("a term of office", () => {
  const person = (country: string, term: string): readonly string[] =>
    say(
      read({
        "content/people/ada-quill.md": `---\nname: Ada Quill\ncountry: GB\noffices:\n  - { title: Foreign Secretary, country: ${country}, term: ${term} }\n---\n`,
      }),
    ).filter((line) => line.includes("year-edge"));

  it("from a first to a last day of a year may mean years", () => {
    expect(person("GB", "2019-01-01/2026-12-31")).toEqual([
      "content/people/ada-quill.md 5:52 year-edge: 2019-01-01/2026-12-31 begins and ends with the year (if the source says only the years, write 2019/2026)",
    ]);
  });

  it.each([
    ["GB", "2019-01-01/.."],
    ["GB", "2019-07-24/2026-12-31"],
    ["BR", "2019-01-01/2026-12-31"],
    ["GB", "2019/2026"],
  ])("of %s, %s, is accepted", (country, term) => {
    expect(person(country, term)).toEqual([]);
  });
});
