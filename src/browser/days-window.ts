import type { DayRange } from "../model/day-range.ts";
import type { Day } from "../model/day.ts";

// The days in view, both included: fractions while they move.

export const MIN_DAYS = 7;
const SEASON = 90;
/** Part of all days that is left empty on either side. */
const MARGIN = 0.02;

const length = ({ from, to }: DayRange): number => to + 1 - from;

/** A window no shorter than a week, no longer than all days, and within them. */
export function within({ from, to }: DayRange, all: DayRange): DayRange {
  const days = Math.min(Math.max(to + 1 - from, MIN_DAYS), length(all));
  const first = Math.min(Math.max(from, all.from), all.to + 1 - days);
  return { from: first, to: first + days - 1 };
}

export const shift = (days: DayRange, by: number, all: DayRange): DayRange =>
  within({ from: days.from + by, to: days.to + by }, all);

/** Shorter by a factor, with one day staying where it is. */
export function scale(days: DayRange, factor: number, around: Day, all: DayRange): DayRange {
  const span = Math.min(Math.max(length(days) / factor, MIN_DAYS), length(all));
  const part = (around - days.from) / length(days);
  const from = around - part * span;
  return within({ from, to: from + span - 1 }, all);
}

/** The same length with a day in its middle. */
export function centre(days: DayRange, day: Day, all: DayRange): DayRange {
  const half = length(days) / 2;
  return within({ from: day - half, to: day + half - 1 }, all);
}

/** All days of some trips, with some room around them, and no shorter than a season. */
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
