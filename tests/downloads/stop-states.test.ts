import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Day, isoOf, readDay } from "../../src/model/day.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import { data, dataFrom } from "./data.ts";
import { type Row, rowsOf } from "./tables.ts";
import type { Dataset } from "../../src/downloads/dataset.ts";

const real = dataFrom(readContent(join(import.meta.dirname, "../../content")), "2026-11-25");

/** Yesterday's table, as downloaded. */
const filtered = (rows: readonly Row[], day: Day): readonly string[] =>
  rows
    .filter(({ known_from = "", known_to = "" }) => {
      const iso = isoOf(day);
      return known_from <= iso && (known_to === "" || iso <= known_to);
    })
    .map(({ trip_id, stop_id, place_id, outcome }) =>
      [trip_id, stop_id, place_id, outcome].join(" "),
    )
    .toSorted();

const folded = ({ articles }: Dataset, day: Day): readonly string[] =>
  foldClaims(
    articles.flatMap(({ claims }) => claims),
    day,
  )
    .flatMap(({ id, stops }) =>
      stops.map((stop) => [id, stop.id, stop.place.id, stop.outcome].join(" ")),
    )
    .toSorted();

describe("stop_states.csv", () => {
  it("filtered for any day gives the states held on it", () => {
    const rows = rowsOf("stop_states", data);
    const [first, last] = [readDay("2025-12-01")!, data.asOf];
    for (let day = first; day <= last; day++)
      expect([isoOf(day), filtered(rows, day)]).toEqual([isoOf(day), folded(data, day)]);
  });

  it.each(["2012-01-01", "2018-06-15", "2023-02-05", "2025-07-09", "2026-01-10", "2026-11-25"])(
    "of the content filtered for %s gives the states held then",
    (iso) => {
      const held = folded(real, readDay(iso)!);
      expect(held.length).toBeGreaterThan(20);
      expect(filtered(rowsOf("stop_states", real), readDay(iso)!)).toEqual(held);
    },
  );

  it("says since when a stop has been held as skipped", () => {
    const somalia = rowsOf("stop_states", data).filter(
      ({ trip_id, stop_key }) => trip_id === "wang-yi/2026-01-africa" && stop_key === "so",
    );
    expect(somalia.map((row) => [row.outcome, row.known_from, row.known_to])).toEqual([
      ["upcoming", "2026-01-07", "2026-01-09"],
      // Said before any stop of the trip was reported.
      ["called off", "2026-01-10", "2026-01-11"],
      ["skipped", "2026-01-12", ""],
    ]);
  });
});
