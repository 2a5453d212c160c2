// Ids of claims, and of entries whose files were moved.
import { describe, expect, it } from "vitest";
import { ENTRY, ENTRY_TEXT, read, say } from "./folder.ts";

const idsIn = (text: string): readonly string[] => {
  const { articles, problems } = read({ [ENTRY]: text });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return articles.flatMap(({ claims }) => claims.map(({ id }) => id));
};
const ids = idsIn(ENTRY_TEXT);
const withLine = (before: string, line: string): string =>
  ENTRY_TEXT.replace(before, () => `${line}\n${before}`);

describe("the id of a claim", () => {
  it("contains the kind and the stop", () => {
    expect(ids.map((id) => id.replace(/-[a-z0-9]{4}$/, ""))).toEqual([
      "2026/2026-01-12-report#announced",
      "2026/2026-01-12-report#visited-et",
      "2026/2026-01-12-report#visited-ls-maseru",
    ]);
  });

  it("does not change when claims are inserted before it", () => {
    const before = withLine("      - { stop: Ethiopia", "      - { stop: Kenya }");
    expect(idsIn(before)).toEqual(expect.arrayContaining([...ids]));
  });

  it("does not change when its dates are corrected, or a group is inserted before its own", () => {
    expect(idsIn(ENTRY_TEXT.replace("2026-01-10/2026-01-11", "2026-01-10"))).toEqual(ids);
    const group =
      "  - trip: ada-quill/2026-03-asia\n    announced: { by: Foreign Ministry, stops: [Japan] }";
    const more = idsIn(withLine("  - trip: ada-quill/2026-01-africa", group));
    expect(more).toHaveLength(4);
    expect(more).toEqual(expect.arrayContaining([...ids]));
  });

  it("is unique even if two claims have everything else in common", () => {
    const twice = idsIn(
      withLine("      - { stop: Ethiopia", "      - { stop: Ethiopia, dates: 2026-01-07 }"),
    );
    expect(new Set(twice).size).toBe(4);
  });
});

describe("the id of an entry", () => {
  const MOVED = "content/articles/2026/2026-01-12-found-its-day.md";
  const kept = ENTRY_TEXT.replace("---\n", () => "---\nid: undated/report\n").replace(
    "example.org/talks",
    () => "example.org/others",
  );

  it("is its file's path, or the one it had before it was moved", () => {
    const content = read({ [MOVED]: kept });
    expect(say(content)).toEqual([]);
    const article = content.articles.find(({ id }) => id === "undated/report")!;
    expect(article.path).toBe("2026/2026-01-12-found-its-day");
    expect(article.claims[1]!.id).toMatch(/^undated\/report#visited-et-/);
  });

  it("is what a correction refers to", () => {
    const correcting = ENTRY_TEXT.replace(
      "  language: en\n",
      () => "  language: en\n  corrects: undated/report\n",
    );
    expect(say(read({ [MOVED]: kept, [ENTRY]: correcting }))).toEqual([]);
  });

  it("is never another entry's", () => {
    const other = kept.replace("undated/report", () => "2026/2026-01-12-report");
    expect(say(read({ [MOVED]: other })).join()).toContain("duplicate-id");
  });
});

describe("moved.yaml", () => {
  const readMoved = (text: string) => read({ "content/moved.yaml": text });

  it("maps former ids to current ones, or to nothing", () => {
    const content = readMoved(
      "trips:\n  ada-quill/2026-01-tour: ada-quill/2026-01-africa\noutlets:\n  old-gazette: gone\n",
    );
    expect(say(content)).toEqual([]);
    expect(content.moved).toEqual([
      { kind: "trips", from: "ada-quill/2026-01-tour", to: "ada-quill/2026-01-africa" },
      { kind: "outlets", from: "old-gazette", to: undefined },
    ]);
  });

  it("may be empty", () => {
    expect(say(readMoved("# none yet\n{}\n"))).toEqual([]);
  });

  it("may not contain ids in use, or targets that do not exist", () => {
    expect(say(readMoved("trips:\n  ada-quill/2026-01-africa: gone\n"))).toEqual([
      'content/moved.yaml 2:3 moved-on-file: unexpected "ada-quill/2026-01-africa": it is on file, and has not moved (a former id is never reused)',
    ]);
    expect(say(readMoved("trips:\n  ada-quill/2026-01-tour: ada-quill/2026-01-afrika\n"))).toEqual([
      'content/moved.yaml 2:27 moved-nowhere: unexpected "ada-quill/2026-01-afrika", expected an id that is on file, or gone (did you mean "ada-quill/2026-01-africa"?)',
    ]);
  });
});
