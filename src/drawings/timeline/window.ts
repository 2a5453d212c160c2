import { type DayRange, hull } from "../../model/day-range.ts";
import { type CalendarDate, dateOf, dayOf, monthLength } from "../../model/day.ts";

const RECENT_MONTHS = 24;

/** The last months of all trips, or fewer: the default window of the timeline. */
export function recentWindow({ from, to }: DayRange): DayRange {
  const last = dateOf(Math.floor(to));
  const first = dateOf(Math.floor(from));
  const month = Math.max(monthOf(last) - RECENT_MONTHS + 1, monthOf(first));
  return {
    from: dayOf({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 }),
    to: dayOf({ ...last, day: monthLength(last.year, last.month) }),
  };
}

const monthOf = ({ year, month }: CalendarDate): number => year * 12 + month - 1;

/** From the first day of the first trip to the last day of the last; undefined if there are none. */
export function windowOf(trips: readonly DayRange[]): DayRange | undefined {
  return trips.length > 0 ? hull(trips) : undefined;
}

/** Number of bins in the overview. */
const PARTS = 160;
/** Fraction of all days left empty at either end. */
export const MARGIN = 0.02;

/** All days, with a margin. */
export function withMargin({ from, to }: DayRange): DayRange {
  const margin = Math.max(3, (to - from) * MARGIN);
  return { from: from - margin, to: to + margin };
}

/** Counts trips per bin. */
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
