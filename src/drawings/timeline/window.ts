import { type DayRange, hull } from "../../model/day-range.ts";
import { type CalendarDate, dateOf, dayOf, monthLength } from "../../model/day.ts";

const RECENT_MONTHS = 24;

/** The last months of all trips, of no more than there are: what the timeline shows before anything is chosen. */
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

/** From the first day of the first trip to the last of the last; undefined if there is none. */
export function windowOf(trips: readonly DayRange[]): DayRange | undefined {
  return trips.length > 0 ? hull(trips) : undefined;
}
