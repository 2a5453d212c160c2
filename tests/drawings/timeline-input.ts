import type { TimelineTrip, TripTone } from "../../src/drawings/timeline/timeline.ts";

const TONES: readonly TripTone[] = [
  "made",
  "made",
  "made",
  "changed",
  "missed",
  "unreported",
  "no plan",
];

/** Many trips of a few ministers, the same each time. */
export function manyTrips(count: number, lanes: number, days: number): readonly TimelineTrip[] {
  let seed = 1;
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  return Array.from({ length: count }, (_, index): TimelineTrip => {
    const from = next(days);
    return {
      id: `minister/${String(index)}`,
      from,
      to: from + next(6),
      tone: TONES[next(TONES.length)] ?? "made",
      lanes: [`lane ${String(next(lanes))}`],
      label: `trip ${String(index)}`,
      note: `note ${String(index)}`,
    };
  });
}

export const laneNames = (count: number): readonly { key: string; title: string }[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `lane ${String(index)}`,
    title: `Minister ${String(index)}`,
  }));
