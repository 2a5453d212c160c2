import type { DayRange } from "../../model/day-range.ts";

/** Parts of all days that the overview tells apart. */
const PARTS = 160;
/** Part of all days that is left empty on either side. */
const MARGIN = 0.02;

/** All days with some room around them. */
export function withMargin({ from, to }: DayRange): DayRange {
  const margin = Math.max(3, (to - from) * MARGIN);
  return { from: from - margin, to: to + margin };
}

/** How many trips there are in each part of some days. */
export function countTrips(
  trips: readonly { readonly from?: number | undefined; readonly to?: number | undefined }[],
  all: DayRange,
): readonly number[] {
  const counts = Array.from({ length: PARTS }, () => 0);
  const partOf = (day: number): number =>
    Math.max(
      0,
      Math.min(PARTS - 1, Math.floor(((day - all.from) / (all.to + 1 - all.from)) * PARTS)),
    );
  for (const { from, to } of trips) {
    if (from === undefined || to === undefined) continue;
    for (let part = partOf(from); part <= partOf(to); part += 1) counts[part]! += 1;
  }
  return counts;
}
