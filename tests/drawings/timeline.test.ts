import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { layOutTimeline, type TimelineTrip } from "../../src/drawings/timeline/timeline.ts";
import { timelineTrips, windowOf } from "../../src/drawings/timeline/trips.ts";
import { readDay } from "../../src/model/day.ts";
import type { Trip } from "../../src/model/trip.ts";
import { type TitledTrip, tripTitle } from "../../src/words/title.ts";
import { examples } from "./examples.ts";
import { expectGolden } from "./golden.ts";
import { printTimeline } from "./print-timeline.ts";
import { laneNames, manyTrips } from "./timeline-input.ts";
import { en } from "../../src/words/en/messages.ts";

const day = (iso: string): number => readDay(iso) ?? Number.NaN;
const people = new Map([
  ["wang-yi", { id: "wang-yi", name: "Wang Yi", aliases: [], country: "CN", offices: [] }],
]);
const titled = (trip: Trip): TitledTrip => ({
  trip,
  title: tripTitle(trip, people.get(trip.person)?.name ?? trip.person, en),
});

const trip = (id: string, from: string, to: string): TimelineTrip => ({
  id: `someone/${id}`,
  from: day(from),
  to: day(to),
  tone: "made",
  lanes: ["lane 0"],
  label: id,
});

const barsOf = (
  trips: readonly TimelineTrip[],
  from: string,
  to: string,
): ReadonlyMap<string, { x: number; y: number; width: number }> => {
  const { lanes } = layOutTimeline(
    trips,
    laneNames(1),
    {
      window: { from: day(from), to: day(to) },
      width: 1000,
    },
    en.dates,
  );
  return new Map(lanes[0]?.bars.map((bar) => [bar.label, bar]));
};

describe("lanes", () => {
  const all = Object.values(examples);
  for (const grouping of ["minister", "country", "region"] as const) {
    test(`by ${grouping}, as in its picture`, () => {
      const { trips, lanes } = timelineTrips(all.map(titled), people, grouping, en);
      const window = windowOf(trips) ?? { from: 0, to: 1 };
      expectGolden(
        `timeline-${grouping}`,
        printTimeline(layOutTimeline(trips, lanes, { window, width: 1000 }, en.dates)),
      );
    });
  }

  test("of ministers come in the order of their first trips", () => {
    const firstDay = (one: Trip): number =>
      timelineTrips([titled(one)], people, "minister", en).trips[0]!.from;
    const [early, late] = [examples.africa, examples.pacific].toSorted(
      (a, b) => firstDay(a) - firstDay(b),
    ) as [Trip, Trip];
    expect(firstDay(early)).toBeLessThan(firstDay(late));
    const made = [
      { ...early, person: "zoe" },
      { ...late, person: "abe" },
    ];
    for (const trips of [made, made.toReversed()]) {
      const { lanes } = timelineTrips(trips.map(titled), people, "minister", en);
      expect(lanes.map(({ key }) => key)).toEqual(["zoe", "abe"]);
    }
  });

  test("a bar is called by the title that its trip has been given", () => {
    const given = { trip: examples.africa, title: "Four capitals" };
    const [bar] = timelineTrips([given], people, "minister", en).trips;
    expect(bar!.label).toMatch(/^Four capitals, /u);
  });

  test("trips without any date are left to be listed", () => {
    const { trips, undated } = timelineTrips(all.map(titled), people, "minister", en);
    expect(undated).toEqual([examples.undated]);
    expect(trips).toHaveLength(all.length - 1);
  });

  test("a lane by region holds every trip that went there", () => {
    const { lanes, trips } = timelineTrips([titled(examples.pacific)], people, "region", en);
    expect(lanes.map(({ title }) => title)).toEqual([
      "Australia and New Zealand",
      "Melanesia",
      "Polynesia",
    ]);
    expect(trips).toHaveLength(1);
  });
});

describe("rows", () => {
  const touching = [trip("a", "2026-03-01", "2026-03-03"), trip("b", "2026-03-03", "2026-03-05")];

  test.each([
    ["2026-03-01", "2026-03-05"],
    ["2026-01-01", "2026-12-31"],
    ["1990-01-01", "2030-12-31"],
  ])("trips that touch on a day share a row in the window %s to %s", (from, to) => {
    const bars = barsOf(touching, from, to);
    expect(bars.get("a")?.y).toBe(bars.get("b")?.y);
  });

  test("a shared day is divided, so that neither bar covers the other", () => {
    const bars = barsOf(touching, "2026-03-01", "2026-03-05");
    const [a, b] = [bars.get("a"), bars.get("b")];
    expect((a?.x ?? 0) + (a?.width ?? 0)).toBeLessThanOrEqual(b?.x ?? 0);
  });

  test("trips that overlap have rows of their own, the same in any order of input", () => {
    const trips = [...touching, trip("c", "2026-03-02", "2026-03-04")];
    const rows = barsOf(trips, "2026-03-01", "2026-03-05");
    expect(rows.get("c")?.y).toBeGreaterThan(rows.get("a")?.y ?? 0);
    expect(barsOf(trips.toReversed(), "2026-03-01", "2026-03-05")).toEqual(rows);
  });

  test("two trips of one and the same day do not hide each other", () => {
    const bars = barsOf(
      [trip("a", "2026-03-01", "2026-03-01"), trip("b", "2026-03-01", "2026-03-01")],
      "2026-03-01",
      "2026-03-05",
    );
    expect(bars.get("a")?.y).not.toBe(bars.get("b")?.y);
  });

  test("a trip of one day is a day wide", () => {
    const bars = barsOf([trip("a", "2026-03-02", "2026-03-02")], "2026-03-01", "2026-03-10");
    expect(bars.get("a")?.width).toBeCloseTo((1000 - 126) / 10 - 1, 0);
  });
});

describe("ten thousand trips", () => {
  const names = laneNames(60);
  const window = { from: 0, to: 20_000 };

  /** How often the first day of a trip is looked at: a measure of the work that no machine changes. */
  const looksAt = (trips: readonly TimelineTrip[]): number => {
    let looks = 0;
    const counted = trips.map((each) => ({
      ...each,
      get from() {
        looks += 1;
        return each.from;
      },
    }));
    layOutTimeline(counted, names, { window, width: 1000 }, en.dates);
    return looks;
  };
  const overlapping = (count: number): readonly TimelineTrip[] =>
    manyTrips(count, 1, 1).map((each) => ({ ...each, to: each.from + 100 }));
  const scattered = (count: number): readonly TimelineTrip[] => manyTrips(count, 60, 20_000);

  test.each([
    ["scattered", scattered],
    ["all overlapping", overlapping],
  ])("take little more work than ten times a thousand, %s", (_, make) => {
    expect(looksAt(make(1000))).toBeGreaterThan(1000);
    expect(looksAt(make(10_000)) / looksAt(make(1000))).toBeLessThan(15);
  });

  test("fit an overview of 35 kB", () => {
    const { lanes } = layOutTimeline(
      manyTrips(10_000, 60, 20_000),
      names,
      { window, width: 1000 },
      en.dates,
    );
    const text = lanes.flatMap(({ paths }) => paths.map(({ path }) => path)).join("\n");
    expect(gzipSync(text).length).toBeLessThan(35_000);
  });
});
