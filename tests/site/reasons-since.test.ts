// The counts of trips by reason equal the results of their links to the first page.
import { expect, test } from "vitest";
import { passes } from "../../src/browser/home-filters.ts";
import { hasDayIn, readTrips } from "../../src/browser/home-trips.ts";
import { readState } from "../../src/browser/read-state.ts";
import { encodeHome } from "../../src/drawings/home/home-data.ts";
import { dateOf } from "../../src/model/day.ts";
import { language } from "../../src/site/language.ts";
import { reasonsSince, yearsBefore } from "../../src/site/reasons-since.ts";
import { siteOf } from "./site-of.ts";

test.each([
  ["tests/fixtures/content", "2026-05-01"],
  ["tests/downloads/content", "2027-02-01"],
])("of %s as known on %s", (folder, day) => {
  const { entries, asOf } = siteOf(folder, day, language.messages);
  const rows = reasonsSince(entries, asOf, language);
  const data = encodeHome(entries, language.messages);
  const trips = readTrips(data);
  expect(rows.length).toBeGreaterThan(0);
  expect(yearsBefore(asOf)[0]).toBe(dateOf(asOf).year);
  for (const { counts } of rows) {
    const found = counts.map(({ href }) => {
      const { state, refused } = readState(
        new URL(href, "https://a.example").searchParams,
        "minister",
      );
      expect(refused).toEqual([]);
      const { window, filters } = state;
      return trips
        .filter(passes(data, filters))
        .filter((trip) => typeof window !== "object" || hasDayIn(trip, window)).length;
    });
    expect(found).toEqual(counts.map(({ count }) => count));
    expect(counts.map(({ count }) => count)).toEqual(
      counts.map(({ count }) => count).toSorted((a, b) => a - b),
    );
  }
});
