// How entries must be consistent with each other.
import { describe, expect, it } from "vitest";
import { ENTRY, ENTRY_TEXT } from "../folder.ts";
import { AFRICA, AGAIN, errors, LIST, LIST_2, moved, other } from "./other-entries.ts";

const trip = (name: string): readonly [string, string] => [AFRICA, `ada-quill/2026-01-${name}`];

describe("trips", () => {
  it.each([
    [
      "a misspelt name",
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
      "one that it became, without any entry",
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
      "a month that it was postponed to",
      { [AGAIN]: other(moved, ["    visited:", "    postponed: { to: 2026-03 }\n    visited:"]) },
      [],
    ],
    [
      "one that was the same journey, without any entry",
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
  `${file} 6:8 duplicate-url: unexpected second entry for https://example.org/talks: ${first} and ${file} record the same page (add to the existing entry)`;
const undated = ["published: 2026-01-12", "published: ../2026-01-12"] as const;

describe("pages", () => {
  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "a URL twice among dated entries",
      { [AGAIN]: other() },
      [
        `6:8 duplicate-url: unexpected second entry for https://example.org/talks: ${AGAIN} and ${ENTRY} record the same page (add to the existing entry)`,
      ],
    ],
    [
      "one dated entry, one undated",
      { [LIST]: other(undated, trip("asia")) },
      [secondOf(LIST, ENTRY)],
    ],
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

  it("a long URL is truncated", () => {
    const long = ["/talks", `/${"a".repeat(200)}`] as const;
    const [said = ""] = errors({ [ENTRY]: other(long), [AGAIN]: other(long) });
    expect(said).toContain(` https://example.org/${"a".repeat(100)}: `);
  });
});
