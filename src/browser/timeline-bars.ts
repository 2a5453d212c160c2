import { type DayRange, share } from "../model/day-range.ts";
import type { BarAt, TimelineChart } from "./timeline-chart.ts";

/** The latest bar in the window, else of all: where the keyboard begins. */
export function latestBar({ lanes }: TimelineChart, window: DayRange): BarAt | undefined {
  const bars = lanes.flatMap(({ trips }, lane) =>
    trips.map((trip, index) => ({ trip, bar: { lane, index } })),
  );
  const seen = bars.filter(({ trip }) => share(trip, window));
  const [latest] = (seen.length > 0 ? seen : bars).toSorted((a, b) => b.trip.from - a.trip.from);
  return latest?.bar;
}

/** Where the bar of a trip is now that lanes are others. */
export function barOf({ lanes }: TimelineChart, id: string): BarAt | undefined {
  for (const [lane, { trips }] of lanes.entries()) {
    const index = trips.findIndex((trip) => trip.id === id);
    if (index >= 0) return { lane, index };
  }
  return undefined;
}
