import { dateOf, type Day, dayOf, monthLength } from "../../model/day.ts";
import type { TimelineTrip, TimelineWindow } from "./shape.ts";

const RECENT_MONTHS = 24;

/** The months up to the last day of all trips: what the timeline shows before anything is chosen. */
export function recentWindow(last: Day): TimelineWindow {
  const { year, month } = dateOf(Math.floor(last));
  const first = year * 12 + month - RECENT_MONTHS;
  return {
    from: dayOf({ year: Math.floor(first / 12), month: (first % 12) + 1, day: 1 }),
    to: dayOf({ year, month, day: monthLength(year, month) }),
  };
}

/** From the first day of the first trip to the last of the last; undefined if there is none. */
export function windowOf(
  trips: readonly Pick<TimelineTrip, "from" | "to">[],
): TimelineWindow | undefined {
  if (trips.length === 0) return undefined;
  return {
    from: trips.reduce((least, { from }) => Math.min(least, from), Infinity),
    to: trips.reduce((most, { to }) => Math.max(most, to), -Infinity),
  };
}

/** Whether some day is in both. */
export const isInWindow = (
  { from, to }: Pick<TimelineTrip, "from" | "to">,
  window: TimelineWindow,
): boolean => from <= window.to && to >= window.from;
