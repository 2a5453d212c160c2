import { describe, expect, it } from "vitest";
import { layOutYears } from "../../src/site/frames.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import { en } from "../../src/words/en/messages.ts";

const { articles } = readContent("tests/fixtures/content");
const trips = foldClaims(
  articles.flatMap(({ claims }) => claims),
  Infinity,
);
const trip = trips.find(({ id }) => id === "wang-yi/2026-01-africa")!;

describe("countries by years", () => {
  it("has a row for each country in the region, sorted by name", () => {
    const { years, rows } = layOutYears([{ year: 2026, trip }], [2026], "Africa", en);
    expect(years).toEqual([2026]);
    expect(rows.map(({ name, cells }) => `${name} ${cells[0]![0]!.outcome}`)).toEqual([
      "Ethiopia as announced",
      "Lesotho as announced",
      "Somalia skipped",
      "Tanzania as announced",
    ]);
  });

  it("has no row if no stop is in the region", () => {
    expect(layOutYears([{ year: 2026, trip }], [2026], "Oceania", en).rows).toEqual([]);
  });

  it("has a column for a year without a trip on file", () => {
    const older = { ...trip, id: "wang-yi/2024-01-africa" as const };
    const { years, rows } = layOutYears(
      [
        { year: 2024, trip: older },
        { year: 2026, trip },
      ],
      [2024, 2025, 2026],
      "Africa",
      en,
    );
    expect(years).toEqual([2024, 2025, 2026]);
    expect(rows[0]!.cells.map((cell) => cell.map((one) => one.trip))).toEqual([
      [older.id],
      [],
      [trip.id],
    ]);
  });
});
