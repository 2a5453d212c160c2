import { MARGIN } from "../drawings/timeline/window.ts";
import type { DayRange } from "../model/day-range.ts";
import type { Day } from "../model/day.ts";

// The days in view, both inclusive: fractional while they move.

export const MIN_DAYS = 7;
const SEASON = 90;

const length = ({ from, to }: DayRange): number => to + 1 - from;

/** Clamps a window to at least a week, at most all days, and within them. */
export function within({ from, to }: DayRange, all: DayRange): DayRange {
  const days = Math.min(Math.max(to + 1 - from, MIN_DAYS), length(all));
  const first = Math.min(Math.max(from, all.from), all.to + 1 - days);
  return { from: first, to: first + days - 1 };
}

export const shift = (days: DayRange, by: number, all: DayRange): DayRange =>
  within({ from: days.from + by, to: days.to + by }, all);

/** Scales by a factor, keeping one day in place. */
export function scale(days: DayRange, factor: number, around: Day, all: DayRange): DayRange {
  const span = Math.min(Math.max(length(days) / factor, MIN_DAYS), length(all));
  const part = (around - days.from) / length(days);
  const from = around - part * span;
  return within({ from, to: from + span - 1 }, all);
}

/** The same length, centred on a day. */
export function centre(days: DayRange, day: Day, all: DayRange): DayRange {
  const half = length(days) / 2;
  return within({ from: day - half, to: day + half - 1 }, all);
}

/** All days of some trips with a margin, at least a season. */
export function fitting(
  trips: readonly { readonly from?: Day | undefined; readonly to?: Day | undefined }[],
  all: DayRange,
): DayRange {
  const from = trips.reduce((least, trip) => Math.min(least, trip.from ?? Infinity), Infinity);
  const to = trips.reduce((most, trip) => Math.max(most, trip.to ?? -Infinity), -Infinity);
  if (from > to) return all;
  const room = Math.max(SEASON / 2, (to - from) * MARGIN);
  return within({ from: from - room, to: to + room }, all);
}
