import type { BarAt, TimelineChart } from "./timeline-chart.ts";

/** The bar that a key moves to; undefined for other keys. */
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

/** The bar nearest in time in the next non-empty lane. */
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
