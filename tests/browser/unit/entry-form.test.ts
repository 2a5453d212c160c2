// Entries that make a round trip through the form, twice.
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { idOf, fieldsOf } from "../../../src/browser/form/entry-fields.ts";
import { entryFile } from "../../../src/browser/form/file.ts";
import { itemOfEntry } from "../../../src/browser/form/item-of-entry.ts";
import { edtfOf, pickedFrom, type PickedDates } from "../../../src/browser/form/date-picker.ts";
import { memoryFiles } from "../../../src/reading/disk/files.ts";
import { readContent } from "../../../src/reading/disk/content.ts";
import { reopen } from "../../../src/reading/disk/front-matter.ts";

const FOLDER = "tests/fixtures/content";
const texts: Readonly<Record<string, string>> = Object.fromEntries(
  globSync(`${FOLDER}/**/*.{md,yaml}`).map((file) => [file, readFileSync(file, "utf8")]),
);
const before = readContent(FOLDER, memoryFiles(texts));

describe("the form", () => {
  it("writes every entry with the same claims", () => {
    const again = Object.entries(texts).map(([file, text]) => {
      if (!file.includes("/articles/")) return [file, text];
      const id = file.slice(`${FOLDER}/articles/`.length, -".md".length);
      const note = before.articles.find((article) => article.id === id)!.note;
      return [file, entryFile(itemOfEntry(reopen(text)?.value, note))];
    });
    const after = readContent(
      FOLDER,
      memoryFiles(Object.fromEntries(again) as Record<string, string>),
    );
    expect(after.problems).toEqual(before.problems);
    expect(after.articles.length).toBeGreaterThan(5);
    expect(after.articles).toEqual(before.articles);
  });

  it("writes all that an entry can say, and keeps what it has no field for", () => {
    const plan = { by: "x", side: "own", on: "2026-01-01", partial: "true", stops: ["Oman"] };
    const front = {
      title: "T",
      source: {
        outlet: "o",
        published: "2026-01-02",
        language: "en",
        corrects: ["2026/a", "2026/b"],
      },
      adds: {
        outlets: { tribune: { name: "T", country: "NZ", of: "o", aliases: ["The T"] } },
        people: { "a-b": { name: "A B", country: "NZ", offices: [{ title: "M", country: "NZ" }] } },
        places: [{ name: "P", country: "NZ", point: [1.5, -2] }],
      },
      trips: [
        {
          trip: "a-b/2026-01-x",
          due: plan,
          expected: [plan, plan],
          setOut: { on: "2026-01-02" },
          visited: [
            {
              stop: "Oman",
              met: ["x", "y"],
              unannounced: "true",
              calledOff: [{ what: "a dinner", by: "z" }],
            },
          ],
          turnedBack: [{ stop: "Iran", on: "2026-01-03", cause: "weather" }],
          skipped: [{ stop: "Iraq", replacedBy: "Iran" }],
          postponed: { to: "2026-02" },
          denied: { stop: "Iraq", by: "y" },
          returned: { on: "2026-01-04" },
          stated: [{ about: "q", says: "a", minor: "true" }],
          with: ["c-d/2026-01-x"],
        },
        { trip: "a-b/2026-02-y", cancelled: { cause: "health" } },
      ],
    };
    const asText = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_, part: unknown) =>
        typeof part === "boolean" || typeof part === "number" ? String(part) : part,
      );
    const [first, second] = front.trips;
    const expected = {
      ...front,
      trips: [{ ...first, with: "c-d/2026-01-x" }, second],
    };
    expect(asText(fieldsOf(itemOfEntry(asText(front), "")))).toEqual(asText(expected));
  });

  it("names a file after its day and headline, or the given short name", () => {
    const named = (values: Record<string, string>): string => idOf({ values, rows: {} });
    const published = "2026-01-12";
    expect(named({ title: "Café in Ségou: one two three", "source.published": published })).toBe(
      "2026/2026-01-12-cafe-in-segou-one-two",
    );
    expect(named({ title: "x", fileName: "A b", "source.published": "2026-01~" })).toBe(
      "2026/2026-01-a-b",
    );
    expect(named({ title: "x", "source.published": "../2026-01-12" })).toBe("undated/x");
  });
});

const PICKED: PickedDates = {
  how: "day",
  first: "2026-01-10",
  last: "",
  unit: "day",
  isAbout: false,
  isUncertain: false,
};

describe("the date picker", () => {
  it.each<[Partial<PickedDates>, string]>([
    [{}, "2026-01-10"],
    [{ first: "" }, ""],
    [{ how: "until" }, "../2026-01-10"],
    [{ how: "since" }, "2026-01-10/.."],
    [{ how: "span", last: "2026-01-12" }, "2026-01-10/2026-01-12"],
    [{ how: "span", last: "2026-01-08" }, "2026-01-08/2026-01-10"],
    [{ how: "span", last: "" }, "2026-01-10"],
    [{ unit: "month" }, "2026-01"],
    [{ how: "until", unit: "month", isAbout: true }, "../2026-01~"],
    [{ how: "since", unit: "year" }, "2026/.."],
    [{ unit: "year", isAbout: true }, "2026~"],
    [{ isUncertain: true }, "2026-01-10?"],
    [{ isUncertain: true, isAbout: true }, "2026-01-10%"],
  ])("%j is %j and round-trips", (part, edtf) => {
    const picked = { ...PICKED, ...part };
    expect(edtfOf(picked)).toBe(edtf);
    const read = pickedFrom(edtf);
    expect(read && edtfOf(read)).toBe(edtf === "" ? undefined : edtf);
  });
});
