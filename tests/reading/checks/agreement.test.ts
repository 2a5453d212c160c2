// What entries must agree on among themselves.
import { describe, expect, it } from "vitest";
import { ENTRY, ENTRY_TEXT, read, say } from "../folder.ts";

const AGAIN = "content/articles/2026/2026-01-12-again.md";
const LIST = "content/articles/undated/list.md";
const LIST_2 = "content/articles/undated/list-2.md";
const AFRICA = "ada-quill/2026-01-africa";

/** Another entry, whose pieces are replaced in turn. */
const other = (...pieces: readonly (readonly [from: string, to: string])[]): string =>
  pieces.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`the entry has no ${from}`);
      return text.replace(from, () => to);
    },
    ENTRY_TEXT.replace("Talks in Maseru", "Other talks"),
  );
const moved = ["/talks", "/other"] as const;
const trip = (name: string): readonly [string, string] => [AFRICA, `ada-quill/2026-01-${name}`];

const errors = (files: Readonly<Record<string, string>>): readonly string[] =>
  say({
    ...read(files),
    problems: read(files).problems.filter(({ severity }) => severity === "error"),
  });

describe("trips", () => {
  it.each([
    [
      "a name that is a slip",
      {
        [AGAIN]: other(moved),
        "content/articles/2026/2026-01-12-third.md": other(["/talks", "/3"], trip("afrika")),
      },
      [
        'content/articles/2026/2026-01-12-third.md 10:11 unknown-trip: unknown trip "ada-quill/2026-01-afrika": no other entry mentions it (did you mean "ada-quill/2026-01-africa"?)',
      ],
    ],
    ["another name", { [AGAIN]: other(moved, trip("asia")) }, []],
    [
      "one that it became, which nobody tells of",
      {
        [AGAIN]: other(moved, [
          "    visited:",
          "    postponed: { to: ada-quill/2026-05-oceania }\n    visited:",
        ]),
      },
      [
        `${AGAIN} 16:22 unknown-trip: unknown trip "ada-quill/2026-05-oceania" (expected a trip that an entry reports, or dates such as 2026-03)`,
      ],
    ],
    [
      "one that it was one journey with, which nobody tells of",
      {
        [AGAIN]: other(moved, [
          "    visited:",
          "    with: [ada-quill/2026-05-oceania]\n    visited:",
        ]),
      },
      [
        `${AGAIN} 16:12 unknown-trip: unknown trip "ada-quill/2026-05-oceania" (expected a trip that an entry reports, or dates such as 2026-03)`,
      ],
    ],
    [
      "one that it became",
      {
        [AGAIN]: other(moved, trip("asia"), [
          "    visited:",
          `    postponed: { to: ${AFRICA} }\n    visited:`,
        ]),
      },
      [],
    ],
  ])("%s", (_, files, told) => {
    expect(errors(files)).toEqual(told);
  });
});

const secondOf = (file: string, first: string): string =>
  `${file} 6:8 duplicate-url: unexpected second entry for https://example.org/talks: ${first} and ${file} record the same page (add to the entry that exists)`;
const undated = ["published: 2026-01-12", "published: ../2026-01-12"] as const;

describe("pages", () => {
  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "one twice among the dated",
      { [AGAIN]: other() },
      [
        `6:8 duplicate-url: unexpected second entry for https://example.org/talks: ${AGAIN} and ${ENTRY} record the same page (add to the entry that exists)`,
      ],
    ],
    ["one dated, one undated", { [LIST]: other(undated, trip("asia")) }, [secondOf(LIST, ENTRY)]],
    [
      "a list of several trips",
      {
        [ENTRY]: ENTRY_TEXT.replace("/talks", "/other"),
        [LIST]: other(undated),
        [LIST_2]: other(undated, trip("asia")),
      },
      [],
    ],
    [
      "a list with one trip twice",
      {
        [ENTRY]: ENTRY_TEXT.replace("/talks", "/other"),
        [LIST]: other(undated),
        [LIST_2]: other(undated),
      },
      [secondOf(LIST, LIST_2)],
    ],
    ["another", { [AGAIN]: other(moved) }, []],
    [
      "none",
      {
        [AGAIN]: other(["  url: https://example.org/talks\n", ""]),
        [ENTRY]: ENTRY_TEXT.replace("  url: https://example.org/talks\n", ""),
      },
      [],
    ],
  ])("%s", (_, files, told) => {
    expect(errors(files)).toEqual(told);
  });

  it("a long address is cut", () => {
    const long = ["/talks", `/${"a".repeat(200)}`] as const;
    const [said = ""] = errors({ [ENTRY]: other(long), [AGAIN]: other(long) });
    expect(said).toContain(` https://example.org/${"a".repeat(100)}: `);
  });
});

describe("ids that were kept when files moved", () => {
  const keep = (id: string) => other(moved, ["title: A trip", `id: ${id}\ntitle: A trip`]);

  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ["an old one", { [AGAIN]: keep("2026/2026-01-11-old") }, []],
    ["its own", { [AGAIN]: keep("2026/2026-01-12-again") }, []],
    [
      "another's",
      { [AGAIN]: keep("2026/2026-01-12-report") },
      [
        `${AGAIN} 2:5 duplicate-id: unexpected id 2026/2026-01-12-report: it is that of ${ENTRY} (keep the id that the file had before it was moved, or leave it out)`,
      ],
    ],
    [
      "one kept twice",
      {
        [AGAIN]: keep("2026/2026-01-11-old"),
        [LIST]: keep("2026/2026-01-11-old")
          .replace("/other", "/third")
          .replace("published: 2026-01-12", "published: ../2026-01-12"),
      },
      [
        `${LIST} 2:5 duplicate-id: unexpected id 2026/2026-01-11-old: it is that of ${AGAIN} (keep the id that the file had before it was moved, or leave it out)`,
      ],
    ],
  ])("%s", (_, files, told) => {
    expect(errors(files)).toEqual(told);
  });
});

describe("what is corrected", () => {
  const correct = (...ids: readonly string[]): Readonly<Record<string, string>> => ({
    [AGAIN]: other(moved, [
      "  language: en",
      `  language: en\n  corrects: ${ids.length === 1 ? ids[0]! : `[${ids.join(", ")}]`}`,
    ]),
  });

  it.each([
    [["2026/2026-01-12-report"], []],
    [
      ["2026/2026-01-12-report", "2026/2026-01-12-rapport"],
      ['9:38 unknown "2026/2026-01-12-rapport" did you mean "2026/2026-01-12-report"?'],
    ],
    ...[
      "undated/2026-01-12-report",
      "2026-01-12-report.md",
      "articles/2026/2026-01-12-report.md",
      "http://www.example.org/talks/",
    ].map((id): [string[], string[]] => [
      [id],
      [`9:13 unknown "${id}" did you mean "2026/2026-01-12-report"?`],
    ]),
    ...["undated/list", "https://example.org/nothing"].map((id): [string[], string[]] => [
      [id],
      [`9:13 unknown "${id}" -`],
    ]),
  ])("%j", (ids, told) => {
    const { problems } = read(correct(...ids));
    expect(
      problems
        .filter(({ code }) => code === "unknown-article")
        .map(
          ({ line, column, message, hint = "-" }) =>
            `${line}:${column} ${message.replace(" article", "")} ${hint}`,
        ),
    ).toEqual(told);
  });
});
