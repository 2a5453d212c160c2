// An entry corrected in the form keeps every untouched line, byte for byte.
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entryFile, partsOf } from "../../../src/browser/form/file.ts";
import type { Item } from "../../../src/browser/form/item.ts";
import { itemOfEntry } from "../../../src/browser/form/item-of-entry.ts";

const itemOf = (text: string): Item => {
  const { front, note } = partsOf(text)!;
  return itemOfEntry(front, note);
};

const TEXT = `---
# Read on paper.
title: 'A trip: two stops' # ours
source:
  outlet:   gazette
  published: 2026-01-12
  language: "en"

trips:
  - trip: ada-quill/2026-01-africa
    announced:
      by: Foreign Ministry # a spokesman
      stops: [ Ethiopia, Lesotho ]
    visited:
      - { stop: Ethiopia, dates: ../2026-01-08 }
      - stop: "Maseru, Lesotho"
        dates: 2026-01-10/2026-01-11
        # as the ministry says
        met: [the King]
    skipped:
      - {
          stop: Kenya,
          cause: schedule,
        }
---

A note,
in two lines.
`;

/** The lines removed and added by a change to the form's values. */
function changed(
  text: string,
  change: (item: { -readonly [Name in keyof Item]: Item[Name] }) => Item,
): readonly string[] {
  const item = itemOf(text);
  const file = entryFile(change(structuredClone(item)), { text, item });
  expect(itemOf(file)).toEqual(change(structuredClone(item)));
  const [was, is] = [text.split("\n"), file.split("\n")];
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `- ${line.trim()}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

const setValue = (item: Item, name: string, value: string): Item => ({
  ...item,
  values: { ...item.values, [name]: value },
});
const inTrip = (
  item: Item,
  kind: string,
  change: (rows: readonly Item[]) => readonly Item[],
): Item => {
  const [trip] = item.rows.trips!;
  return {
    ...item,
    rows: {
      ...item.rows,
      trips: [{ ...trip!, rows: { ...trip!.rows, [kind]: change(trip!.rows[kind] ?? []) } }],
    },
  };
};
const row = (values: Readonly<Record<string, string>>): Item => ({ values, rows: {} });

describe("an existing entry", () => {
  it.each(globSync("{tests/fixtures,.}/content/articles/{2026,2023}/*.md").slice(0, 60))(
    "is the same if nothing was changed: %s",
    (file) => {
      const text = readFileSync(file, "utf8");
      expect(entryFile(itemOf(text), { text, item: itemOf(text) })).toBe(text);
    },
  );

  it("keeps its comments, quotes and line breaks where a value is changed", () => {
    expect(changed(TEXT, (item) => setValue(item, "source.published", "2026-01-13"))).toEqual([
      "- published: 2026-01-12",
      "+ published: 2026-01-13",
    ]);
    expect(changed(TEXT, (item) => setValue(item, "title", "Another: title"))).toEqual([
      "- title: 'A trip: two stops' # ours",
      '+ title: "Another: title" # ours',
    ]);
    expect(
      changed(TEXT, (item) =>
        inTrip(item, "skipped", ([first]) => [setValue(first!, "cause", "weather")]),
      ),
    ).toEqual(["- cause: schedule,", "+ cause: weather,"]);
    expect(
      changed(TEXT, (item) =>
        inTrip(item, "announced", ([plan]) => [
          { ...plan!, rows: { stops: [...plan!.rows.stops!, row({ stop: "Kenya" })] } },
        ]),
      ),
    ).toEqual(["- stops: [ Ethiopia, Lesotho ]", "+ stops: [Ethiopia, Lesotho, Kenya]"]);
  });

  it("gains the lines of an added field, item or claim", () => {
    expect(
      changed(TEXT, (item) => setValue(item, "source.archived", "https://example.org/a")),
    ).toEqual(["+ archived: https://example.org/a"]);
    expect(
      changed(TEXT, (item) =>
        inTrip(item, "visited", (stops) => [...stops, row({ stop: "Kenya", dates: "2026-01-12" })]),
      ),
    ).toEqual(["+ - { stop: Kenya, dates: 2026-01-12 }"]);
    expect(
      changed(TEXT, (item) =>
        inTrip(item, "visited", ([first, ...more]) => [first!, row({ stop: "Kenya" }), ...more]),
      ),
    ).toEqual(["+ - { stop: Kenya }"]);
    expect(
      changed(TEXT, (item) => inTrip(item, "returned", () => [row({ on: "2026-01-12" })])),
    ).toEqual(["+ returned:", "+ on: 2026-01-12"]);
  });

  it("loses the lines of what is removed, and no others", () => {
    expect(changed(TEXT, (item) => inTrip(item, "visited", ([, second]) => [second!]))).toEqual([
      "- - { stop: Ethiopia, dates: ../2026-01-08 }",
    ]);
    expect(
      changed(TEXT, (item) =>
        inTrip(item, "announced", ([plan]) => {
          const values = Object.entries(plan!.values).filter(([name]) => name !== "by");
          return [{ ...plan!, values: Object.fromEntries(values) }];
        }),
      ),
    ).toEqual(["- by: Foreign Ministry # a spokesman"]);
    expect(changed(TEXT, (item) => setValue(item, "note", "Short."))).toEqual([
      "- A note,",
      "- in two lines.",
      "+ Short.",
    ]);
  });

  it("keeps its line endings", () => {
    const text = TEXT.replaceAll("\n", "\r\n");
    const item = itemOf(text);
    const file = entryFile(setValue(item, "source.language", "fr"), { text, item });
    expect(file).toBe(text.replace('"en"', "fr"));
  });
});
