import { describe, expect, it } from "vitest";
import { layOutYears } from "../../src/site/year-matrix.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import { en } from "../../src/words/en/messages.ts";

const { articles, people } = readContent("tests/fixtures/content");
const trips = foldClaims(
  articles.flatMap(({ claims }) => claims),
  Infinity,
);

describe("countries by years", () => {
  it("has the stops in a region of trips that begin in a month", () => {
    const { years, rows } = layOutYears(
      trips,
      people,
      {
        country: "CN",
        month: 1,
        region: "Africa",
      },
      en,
    );
    expect(years).toEqual([2026]);
    expect(rows.map(({ name, cells }) => `${name} ${cells[0]!.outcome}`)).toEqual([
      "Ethiopia as announced",
      "Lesotho as announced",
      "Somalia skipped",
      "Tanzania as announced",
    ]);
  });

  it("is empty where no trip fits", () => {
    const none = { years: [], rows: [] };
    expect(layOutYears(trips, people, { country: "CN", month: 2, region: "Africa" }, en)).toEqual(
      none,
    );
    expect(layOutYears(trips, people, { country: "CN", month: 1, region: "Oceania" }, en)).toEqual(
      none,
    );
  });

  it("has a column for a year without a trip on file", () => {
    const [seed] = trips.filter(({ id }) => id === "wang-yi/2026-01-africa");
    const early = { from: -730, to: -730 };
    const shift = { edtf: "2024-01-08", start: early, end: early };
    const moved = {
      from: seed!.announcedDates!.start.from - 731,
      to: seed!.announcedDates!.end.to - 731,
    };
    const dates = {
      ...shift,
      start: { from: moved.from, to: moved.from },
      end: { from: moved.to, to: moved.to },
    };
    const older = {
      ...seed!,
      id: "wang-yi/2024-01-africa" as const,
      announcedDates: dates,
      actualDates: dates,
    };
    const { years, rows } = layOutYears(
      [seed!, older],
      people,
      {
        country: "CN",
        month: 1,
        region: "Africa",
      },
      en,
    );
    expect(years).toEqual([2024, 2025, 2026]);
    expect(rows[0]!.cells.map((cell) => cell?.trip)).toEqual([older.id, undefined, seed!.id]);
  });
});
