// Ids that were kept, and what is corrected, are those of entries.
import { describe, expect, it } from "vitest";
import { ENTRY, read } from "../folder.ts";
import { AGAIN, errors, LIST, moved, other } from "./other-entries.ts";

describe("former ids of moved entries", () => {
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
      "one used twice",
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

describe("corrected entries", () => {
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
