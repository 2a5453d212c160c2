import { describe, expect, test } from "vitest";
import { readDay } from "../../src/model/day.ts";
import type { Trip } from "../../src/model/trip.ts";
import { countryParts } from "../../src/site/country-parts.ts";
import type { StopEntry, TripEntry } from "../../src/site/trip-entry.ts";

/** Here a trip is identified by its first day. */
const dayOf = ({ id }: Trip): number => readDay(id) ?? -Infinity;
const trip = (day: string): TripEntry => ({ trip: { id: day } as unknown as Trip }) as TripEntry;
const visit = (day: string): StopEntry => ({ entry: trip(day) }) as StopEntry;

/** A number of trips in a year, latest first. */
const many = (year: number, count: number): readonly TripEntry[] =>
  Array.from({ length: count }, (_, index) =>
    trip(
      `${year}-${String(12 - Math.floor(index / 28)).padStart(2, "0")}-${String(28 - (index % 28)).padStart(2, "0")}`,
    ),
  );

describe("a country", () => {
  test("with few visits and trips has one page", () => {
    const trips = [...many(2024, 100), ...many(1994, 100)];
    const visits = [visit("2020-01-01")];
    expect(countryParts({ visits, trips }, dayOf)).toEqual({
      onThisPage: { visits, trips },
      onOwnPages: [],
    });
  });

  test("with many has the latest decades on its page, and a page for each other decade", () => {
    const trips = [
      ...many(2024, 90),
      ...many(2014, 90),
      ...many(1999, 90),
      ...many(1990, 20),
      trip("undated"),
    ];
    const visits = [visit("2021-05-05"), visit("1999-05-05"), visit("1890-01-01")];
    const { onThisPage, onOwnPages } = countryParts({ visits, trips }, dayOf);
    expect(onThisPage.trips).toEqual(trips.slice(0, 180));
    expect(onThisPage.visits).toEqual(visits.slice(0, 1));
    expect(onOwnPages.map((part) => [part.decade, part.trips.length, part.visits.length])).toEqual([
      ["1990s", 110, 1],
      ["1890s", 0, 1],
      ["undated", 1, 0],
    ]);
  });

  test("loses no row and repeats none", () => {
    const trips = [...many(2024, 300), ...many(2011, 10), ...many(1914, 280)];
    const { onThisPage, onOwnPages } = countryParts({ visits: [], trips }, dayOf);
    expect([...onThisPage.trips, ...onOwnPages.flatMap((part) => part.trips)]).toEqual(trips);
  });
});
