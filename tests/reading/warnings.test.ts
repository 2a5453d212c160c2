import { describe, expect, it } from "vitest";
import { change, ENTRY, ENTRY_TEXT, read, say } from "./folder.ts";

const later = "content/articles/2026/2026-02-28-report.md";
const laterText = ENTRY_TEXT.replace("/talks", "/later").replaceAll("2026-01-12", "2026-02-28");

describe("possible slips are warnings, and the entry is kept", () => {
  it.each<[string, Record<string, string>, string]>([
    [
      "a stay over ten days",
      { [later]: laterText.replace("2026-01-10/2026-01-11", "2026-01-10/2026-01-24") },
      "18:43 long-stay: a stay of 15 days",
    ],
    [
      "a trip over thirty days",
      { [later]: laterText.replace("2026-01-07/2026-02-28", "2026-01-07/2026-02-07") },
      "10:11 long-trip: a trip of 32 days",
    ],
    [
      "a first of January",
      { [ENTRY]: change("2026-01-07/2026-01-12", "2026-01-01") },
      "14:14 year-edge: 2026-01-01 is the first or last day of a year (if the source says only the year, write 2026)",
    ],
    [
      "a date far ahead",
      { [ENTRY]: change("2026-01-07/2026-01-12", "2027-09-07/2027-09-12") },
      "14:14 far-ahead: 2027-09-07/2027-09-12 is more than 18 months after publication",
    ],
    [
      "a trip outside the person's term",
      {
        "content/people/ada-quill.md":
          "---\nname: Ada Quill\ncountry: GB\noffices:\n  - { title: Foreign Secretary, country: GB, term: 2020-01-02/2021-03-04 }\n---\n",
      },
      "10:11 outside-term: 2026-01-07/2026-01-12 is outside the terms of Ada Quill: 2020-01-02/2021-03-04",
    ],
    [
      "one visit in two trips",
      {
        "content/articles/2026/2026-01-12-twin.md": ENTRY_TEXT.replace("/talks", "/twin").replace(
          "2026-01-africa",
          "2026-01-maseru",
        ),
      },
      "18:17 double-visit: Maseru on 2026-01-10/2026-01-11 is also reported under ada-quill/2026-01-africa",
    ],
  ])("%s", (_, files, told) => {
    const content = read(files);
    expect(content.problems.every(({ severity }) => severity === "warning")).toBe(true);
    expect(say(content).join("\n")).toContain(told);
    expect(content.articles).toHaveLength(
      Object.keys(files).some((file) => file !== ENTRY && file.includes("articles")) ? 2 : 1,
    );
  });

  it("vague dates cause no warnings", () => {
    expect(say(read({ [ENTRY]: change("2026-01-10/2026-01-11", "2026-01") }))).toEqual([]);
    expect(say(read({ [ENTRY]: change("2026-01-07/2026-01-12", "../2026-12-31") }))).toEqual([]);
    expect(say(read({ [ENTRY]: change("on: 2026-01-07", "on: 2026-01") }))).toEqual([]);
  });

  it.each<[string, string, string, boolean]>([
    ["2026-01-10/2026-01-11", "2026-01-10/2026-01-19", "long-stay", false],
    ["2026-01-10/2026-01-11", "2026-01-10/2026-01-20", "long-stay", true],
    ["2026-01-07/2026-02-28", "2026-01-07/2026-02-05", "long-trip", false],
    ["2026-01-07/2026-02-28", "2026-01-07/2026-02-06", "long-trip", true],
    ["2026-01-07/2026-02-28", "2027-08-30/2027-08-31", "far-ahead", false],
    ["2026-01-07/2026-02-28", "2027-08-31/2027-08-31", "far-ahead", true],
  ])("%s as %s: %s %s", (from, to, code, isTold) => {
    const { problems } = read({ [later]: laterText.replace(from, to) });
    const told = problems.filter(({ file }) => file === later);
    expect(told.some((problem) => problem.code === code)).toBe(isTold);
  });

  it("entries without a URL are the same article if outlet, day and headline are equal", () => {
    const copy = (text: string) => text.replace("  url: https://example.org/talks\n", "");
    const again = "content/articles/2026/2026-01-12-again.md";
    const codes = (texts: Record<string, string>): readonly string[] =>
      read(texts).problems.map(({ code }) => code);
    const repeated = "repeated-article";
    expect(codes({ [ENTRY]: copy(ENTRY_TEXT), [again]: copy(ENTRY_TEXT) })).toContain(repeated);
    const undated = (text: string) =>
      text.replace("published: 2026-01-12", "published: ../2026-01-12");
    expect(
      codes({ [ENTRY]: undated(copy(ENTRY_TEXT)), [again]: undated(copy(ENTRY_TEXT)) }),
    ).toContain(repeated);
    const other = copy(ENTRY_TEXT).replace("Talks in Maseru", "Talks elsewhere");
    expect(codes({ [ENTRY]: copy(ENTRY_TEXT), [again]: other })).not.toContain(repeated);
    const { problems } = read({ [again]: ENTRY_TEXT.replace("/talks", "/others") });
    expect(problems.map(({ code }) => code)).not.toContain(repeated);
  });
});
