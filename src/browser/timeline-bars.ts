import { isInWindow } from "../drawings/timeline/window.ts";
import type { Days } from "./days-window.ts";
import type { BarAt, TimelineChart } from "./timeline-chart.ts";

/** The latest bar in the window, else of all: where the keyboard begins. */
export function latestBar({ lanes }: TimelineChart, window: Days): BarAt | undefined {
  const bars = lanes.flatMap(({ trips }, lane) =>
    trips.map(({ from, to }, index) => ({
      lane,
      index,
      from,
      isSeen: isInWindow({ from, to }, window),
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

/** Which bar a key leads to from another; undefined for keys that lead nowhere. */
export function barBeside(chart: TimelineChart, from: BarAt, key: string): BarAt | undefined {
  const { lanes } = chart;
  const last = lanes[from.lane]!.trips.length - 1;
  switch (key) {
    case "ArrowLeft":
      return { ...from, index: Math.max(0, from.index - 1) };
    case "ArrowRight":
      return { ...from, index: Math.min(last, from.index + 1) };
    case "Home":
      return { ...from, index: 0 };
    case "End":
      return { ...from, index: last };
    case "ArrowUp":
      return inLane(chart, from, -1);
    case "ArrowDown":
      return inLane(chart, from, 1);
    default:
      return undefined;
  }
}

/** The bar nearest in time in the next lane that has any. */
function inLane(chart: TimelineChart, from: BarAt, step: 1 | -1): BarAt {
  const { from: day } = chart.tripAt(from);
  for (let lane = from.lane + step; chart.lanes[lane]; lane += step) {
    const { trips } = chart.lanes[lane]!;
    if (trips.length === 0) continue;
    const far = trips.map((trip) => Math.abs(trip.from - day));
    return { lane, index: far.indexOf(Math.min(...far)) };
  }
  return from;
}
