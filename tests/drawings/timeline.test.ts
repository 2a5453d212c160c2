import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { layOutTimeline, type TimelineTrip } from "../../src/drawings/timeline/timeline.ts";
import {
  type GroupedTrips,
  type Grouping,
  GROUPINGS,
  groupTrips,
} from "../../src/drawings/timeline/grouping.ts";
import { laneTrip } from "../../src/drawings/timeline/trips.ts";
import { recentWindow, windowOf } from "../../src/drawings/timeline/window.ts";
import { LISTED_REGIONS } from "../../src/geography/listed-regions.ts";
import { isoOf, readDay } from "../../src/model/day.ts";
import type { Trip } from "../../src/model/trip.ts";
import { textWidth } from "../../src/words/text-width.ts";
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

/** Trips in their lanes, in a window or the whole. */
function grouped(
  all: readonly TitledTrip[],
  grouping: Grouping,
  window?: { readonly from: number; readonly to: number },
): GroupedTrips {
  const trips = all.flatMap((each) => {
    const { person } = each.trip;
    const known = people.get(person) ?? {
      id: person,
      name: person,
      aliases: [],
      country: "FR",
      offices: [],
    };
    return laneTrip(each, known, en) ?? [];
  });
  return groupTrips(
    trips,
    grouping,
    LISTED_REGIONS,
    window ?? windowOf(trips) ?? { from: 0, to: 1 },
  );
}

const trip = (id: string, from: string, to: string): TimelineTrip => ({
  id: `someone/${id}`,
  from: day(from),
  to: day(to),
  tone: "made",
  lanes: ["lane 0"],
  label: id,
  note: id,
});

const barsOf = (
  trips: readonly TimelineTrip[],
  from: string,
  to: string,
): ReadonlyMap<string, { x: number; y: number; width: number }> => {
  const { bars } = layOutTimeline(
    trips,
    laneNames(1),
    {
      window: { from: day(from), to: day(to) },
      width: 1000,
    },
    en.dates,
  );
  return new Map(bars.map((bar) => [bar.label, bar]));
};

describe("lanes", () => {
  const all = Object.values(examples).map(titled);
  const title = ({ lanes }: GroupedTrips): readonly string[] => lanes.map((lane) => lane.title);

  for (const grouping of GROUPINGS) {
    test(`by ${grouping}, match the golden file`, () => {
      const { trips, lanes } = grouped(all, grouping);
      const window = windowOf(trips) ?? { from: 0, to: 1 };
      expectGolden(
        `timeline-${grouping}`,
        printTimeline(layOutTimeline(trips, lanes, { window, width: 1000 }, en.dates)),
      );
    });
  }

  test("of ministers are sorted by latest trip, whatever the order of the input", () => {
    const firstDay = (one: Trip): number => grouped([titled(one)], "minister").trips[0]!.from;
    const [early, late] = [examples.africa, examples.pacific].toSorted(
      (a, b) => firstDay(a) - firstDay(b),
    ) as [Trip, Trip];
    expect(firstDay(early)).toBeLessThan(firstDay(late));
    const made = [
      { ...early, person: "abe" },
      { ...late, person: "zoe" },
    ].map(titled);
    for (const trips of [made, made.toReversed()])
      expect(title(grouped(trips, "minister"))).toEqual(["zoe", "abe"]);
  });

  test("are only those with something in the window", () => {
    const made = [
      { ...examples.africa, person: "abe" },
      { ...examples.pacific, person: "zoe" },
    ].map(titled);
    for (const [person, trip] of [
      ["abe", made[0]!],
      ["zoe", made[1]!],
    ] as const) {
      const window = windowOf(grouped([trip], "minister").trips)!;
      expect(title(grouped(made, "minister", window))).toEqual([person]);
    }
  });

  test("a bar is labelled with its trip's given title, and what is unknown is left out", () => {
    const given = { trip: examples.africa, title: "Four capitals" };
    expect(grouped([given], "minister").trips[0]!.label).toMatch(/^Four capitals, /u);
    for (const { label } of grouped(all, "minister").trips) {
      expect(label).not.toMatch(/^,|, ,|,$/u);
    }
  });

  test("trips without any date are on no scale", () => {
    expect(grouped([titled(examples.undated)], "minister").trips).toEqual([]);
    expect(grouped(all, "minister").trips).toHaveLength(all.length - 1);
  });

  test("a trip through several islands is in the lane of their region once", () => {
    const regions = grouped([titled(examples.pacific)], "region");
    expect(title(regions)).toEqual(["Pacific"]);
    expect(regions.trips).toHaveLength(1);
  });
});

describe("the window", () => {
  const span = (last: string, first = "1998-05-05"): readonly string[] => {
    const { from, to } = recentWindow({ from: day(first), to: day(last) });
    return [isoOf(from), isoOf(to)];
  };
  test("is by default 24 months, up to the month of the last trip", () => {
    expect(span("2026-03-11")).toEqual(["2024-04-01", "2026-03-31"]);
    expect(span("2024-02-29")).toEqual(["2022-03-01", "2024-02-29"]);
    expect(span("2025-12-31")).toEqual(["2024-01-01", "2025-12-31"]);
    expect(span("2026-03-11", "2025-12-20")).toEqual(["2025-12-01", "2026-03-31"]);
  });
});

describe("the axis", () => {
  const ticks = (from: string, to: string, width = 1000): readonly string[] =>
    layOutTimeline(
      [],
      laneNames(1),
      { window: { from: day(from), to: day(to) }, width },
      en.dates,
    ).ticks.map(({ text }) => text);

  test("names the year at its first mark and wherever it changes", () => {
    expect(ticks("2026-03-02", "2026-03-30")[0]).toBe("2 Mar 2026");
    expect(ticks("2025-12-15", "2026-01-20").filter((text) => /20\d\d/u.test(text))).toHaveLength(
      2,
    );
    expect(ticks("2024-04-01", "2026-03-31").filter((text) => /20\d\d/u.test(text))).toEqual([
      "Apr 2024",
      "Jan 2025",
      "Jan 2026",
    ]);
  });

  test("has its last year before its line if the edge would cut it", () => {
    expect(ticks("1991-01-01", "2025-03-01").at(-1)).toBe("2025");
    const [before, last] = layOutTimeline(
      [],
      laneNames(1),
      { window: { from: day("1991-01-01"), to: day("2025-03-01") }, width: 1000 },
      en.dates,
    ).ticks.slice(-2);
    expect([before!.isBefore, last!.isBefore]).toEqual([false, true]);
  });

  test.each([300, 340, 380, 420, 500, 640, 777, 1000])(
    "has no labels that overlap or overflow at a width of %i",
    (width) => {
      const { ticks: all } = layOutTimeline(
        [],
        laneNames(1),
        { window: { from: day("2024-11-20"), to: day("2026-01-03") }, width },
        en.dates,
      );
      let end = 0;
      for (const { x, text, isBefore } of all.filter((tick) => tick.text !== "")) {
        const room = textWidth(text, 12);
        const start = isBefore ? x - 5 - room : x + 5;
        expect(start).toBeGreaterThanOrEqual(end);
        end = start + room;
      }
      expect(end).toBeGreaterThan(0);
      expect(end).toBeLessThanOrEqual(width);
    },
  );
});

describe("bars", () => {
  const wide = { from: "2000-01-01", to: "2026-12-31" };

  test("are wide enough to see, unless the next is too near", () => {
    const near = [trip("a", "2010-03-01", "2010-03-02"), trip("b", "2010-03-20", "2010-03-21")];
    const bars = barsOf([...near, trip("c", "2015-01-01", "2015-01-01")], wide.from, wide.to);
    expect(bars.get("c")!.width).toBeGreaterThanOrEqual(9);
    const [a, b] = [bars.get("a")!, bars.get("b")!];
    expect(a.width).toBeLessThan(9);
    expect(a.x).toBeLessThan(b.x);
  });

  test("have labels beside them if there is room: never over a bar or another label", () => {
    const trips = [
      trip("Somalia skipped", "2026-01-07", "2026-01-12"),
      trip("Munich", "2026-01-20", "2026-01-22"),
      trip("New Delhi, Male and Thimphu postponed", "2026-06-01", "2026-06-05"),
      trip("Santiago cancelled", "2026-12-20", "2026-12-30"),
    ];
    const options = { window: { from: day("2026-01-01"), to: day("2026-12-31") }, width: 900 };
    const { bars, notes } = layOutTimeline(trips, laneNames(1), options, en.dates);
    expect(notes.length).toBeGreaterThan(2);
    const boxes = notes.map(({ label: { x, anchor, text } }) => {
      const width = textWidth(text, 12);
      return anchor === "end" ? [x - width, x] : [x, x + width];
    });
    const spans = [...boxes, ...bars.map(({ x, width }) => [x, x + width])].toSorted(
      ([a = 0], [b = 0]) => a - b,
    );
    for (const [index, [from = 0]] of spans.entries())
      expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0);
    expect(spans.at(-1)![1]).toBeLessThanOrEqual(903);
  });
});

describe("rows", () => {
  const touching = [trip("a", "2026-03-01", "2026-03-03"), trip("b", "2026-03-03", "2026-03-05")];

  test.each([
    ["2026-03-01", "2026-03-05"],
    ["2026-01-01", "2026-12-31"],
    ["1990-01-01", "2030-12-31"],
  ])("trips that meet on a day share a row in the window %s to %s", (from, to) => {
    const bars = barsOf(touching, from, to);
    expect(bars.get("a")?.y).toBe(bars.get("b")?.y);
  });

  test("a shared day is split, so that neither bar covers the other", () => {
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

  test("two trips on the same day do not hide each other", () => {
    const bars = barsOf(
      [trip("a", "2026-03-01", "2026-03-01"), trip("b", "2026-03-01", "2026-03-01")],
      "2026-03-01",
      "2026-03-05",
    );
    expect(bars.get("a")?.y).not.toBe(bars.get("b")?.y);
  });

  test("a trip of one day is a day wide", () => {
    const bars = barsOf([trip("a", "2026-03-02", "2026-03-02")], "2026-03-01", "2026-03-10");
    expect(bars.get("a")?.width).toBeCloseTo((1000 - 124) / 10 - 1, 0);
  });
});

describe("ten thousand trips", () => {
  const names = laneNames(60);
  const window = { from: 0, to: 20_000 };

  /** How often a trip's first day is read: a measure of work that is independent of the machine. */
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
  ])("take little more than ten times the work of a thousand, %s", (_, make) => {
    expect(looksAt(make(1000))).toBeGreaterThan(1000);
    expect(looksAt(make(10_000)) / looksAt(make(1000))).toBeLessThan(15);
  });

  test("fit an overview of 35 kB", () => {
    const { paths } = layOutTimeline(
      manyTrips(10_000, 60, 20_000),
      names,
      { window, width: 1000 },
      en.dates,
    );
    const text = paths.map(({ path }) => path).join("\n");
    expect(gzipSync(text).length).toBeLessThan(35_000);
  });
});
