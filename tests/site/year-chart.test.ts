import { describe, expect, test } from "vitest";
import { labelledYears } from "../../src/drawings/years/draw.ts";
import { readDay } from "../../src/model/day.ts";
import type { Person } from "../../src/model/records.ts";
import type { Trip } from "../../src/model/trip.ts";
import type { Stop } from "../../src/model/stop.ts";
import { when } from "../model/build.ts";
import { language } from "../../src/site/language.ts";
import type { StopEntry, TripEntry } from "../../src/site/trip-entry.ts";
import {
  countryOfMinister,
  countryVisited,
  layOutYearChart,
  yearsAt,
} from "../../src/site/year-chart.ts";

const person = { id: "ada-quill", name: "Ada Quill", country: "IS" } as Person;
const entryOf = (id: string, dates?: string): TripEntry => {
  const none: readonly never[] = [];
  const lists = { stops: none, plans: none, due: none, expectations: none };
  const trip = { id, person: person.id, ...lists, actualDates: dates && when(dates) };
  return { trip: trip as unknown as Trip, person, title: id, sources: 1 };
};
const stopOf = (entry: TripEntry, country: string, dates?: string): StopEntry => {
  const place = { id: country, name: country, country, countryName: country, point: [0, 0] };
  const visited = dates === undefined ? undefined : { dates: when(dates) };
  return { entry, stop: { place, visited, outcome: "visited" } as unknown as Stop };
};
const none = { trips: [], offices: [], rowOf: countryVisited, byRegion: true };

describe("yearsAt", () => {
  test("converts a day to a fraction of the year", () => {
    expect(yearsAt(readDay("2024-01-01")!)).toBe(2024);
    expect(yearsAt(readDay("2024-07-02")!)).toBeCloseTo(2024.5, 2);
    expect(yearsAt(readDay("2023-12-31")!)).toBeLessThan(2024);
  });
});

describe("a chart of years", () => {
  const trip = entryOf("ada-quill/2019-03-a", "2019-03-01/2019-03-04");
  const later = entryOf("ada-quill/2023-05-b", "2023-05-01/2023-05-02");
  const undated = entryOf("ada-quill/2020-c");
  const stops = [
    stopOf(trip, "KE", "2019-03-01"),
    stopOf(trip, "JP"),
    stopOf(later, "KE", "2023-05-02"),
    stopOf(undated, "KE"),
  ];

  test("has every stop on its dates or its trip's, and says how many have none", () => {
    const { axis, groups, undated: left } = layOutYearChart({ ...none, stops }, language)!;
    expect(axis).toEqual({ first: 2019, last: 2023 });
    expect(left).toBe(1);
    const rows = groups.flatMap((group) => group.rows.map((row) => [group.region, row.label]));
    expect(rows).toEqual([
      ["East Africa", "Kenya"],
      ["East Asia", "Japan"],
    ]);
    const [kenya] = groups[0]!.rows;
    expect(kenya!.stops.map(({ at }) => Math.floor(at))).toEqual([2019, 2023]);
    expect(Math.floor(groups[1]!.rows[0]!.stops[0]!.at)).toBe(2019);
  });

  test("distinguishes visitors by the country they travel for", () => {
    const chart = layOutYearChart(
      { ...none, stops, rowOf: countryOfMinister, byRegion: false },
      language,
    );
    expect(chart!.groups.map(({ rows }) => rows.map(({ label }) => label))).toEqual([["Iceland"]]);
  });

  test("shows offices as bars, open-ended ones up to the last year", () => {
    const offices = [
      { title: "Minister", country: "IS", term: when("2018-02-01/..") },
      { title: "Envoy", country: "IS" },
    ];
    const { axis, spans } = layOutYearChart({ ...none, trips: [later], offices, stops }, language)!;
    expect(axis.first).toBe(2018);
    expect(spans.map(({ label }) => label)).toEqual(["Minister", "Trips"]);
    expect(spans[0]!.spans[0]!.to).toBe(axis.last + 1);
  });

  test("has one row for an office held twice", () => {
    const offices = [
      { title: "Minister", country: "IS", term: when("2013-03-01/2022-12-30") },
      { title: "Minister", country: "IS", term: when("2023-07-25/..") },
    ];
    const { spans } = layOutYearChart({ ...none, offices, stops }, language)!;
    expect(spans.map(({ label, spans: held }) => [label, held.length])).toEqual([["Minister", 2]]);
  });

  test("is absent if nothing has a date", () => {
    expect(layOutYearChart({ ...none, stops: [stopOf(undated, "KE")] }, language)).toBeUndefined();
  });
});

describe("labelled years", () => {
  test.each([
    [{ first: 2020, last: 2026 }, 7],
    [{ first: 1991, last: 2026 }, 8],
    [{ first: 2026, last: 2026 }, 1],
  ])("of %j are few", (axis, count) => {
    const years = labelledYears(axis);
    expect(years.length).toBeGreaterThanOrEqual(1);
    expect(years.length).toBeLessThanOrEqual(count);
  });
});
