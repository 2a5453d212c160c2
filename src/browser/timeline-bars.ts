import type { BarAt, TimelineChart } from "./timeline-chart.ts";
import { type DayRange, share } from "../model/day-range.ts";

/** The latest bar in the window, else of all: where the keyboard begins. */
export function latestBar({ lanes }: TimelineChart, window: DayRange): BarAt | undefined {
  const bars = lanes.flatMap(({ trips }, lane) =>
    trips.map(({ from, to }, index) => ({
      lane,
      index,
      from,
      isSeen: share({ from, to }, window),
    })),
  );
  const seen = bars.filter(({ isSeen }) => isSeen);
  const [latest] = (seen.length > 0 ? seen : bars).toSorted((a, b) => b.from - a.from);
  return latest && { lane: latest.lane, index: latest.index };
}

/** Where the bar of a trip is now that lanes are others. */
export function barOf({ lanes }: TimelineChart, id: string): BarAt | undefined {
  for (const [lane, { trips }] of lanes.entries()) {
    const index = trips.findIndex((trip) => trip.id === id);
    if (index >= 0) return { lane, index };
  }
  return undefined;
}
