import { memoized } from "../model/memoized.ts";
import type { Day } from "../model/day.ts";
import type { Trip } from "../model/trip.ts";
import type { DayRange } from "../model/day-range.ts";
import { earliest, latest, type When } from "../model/when.ts";
import { datesOf } from "./trip-dates.ts";

/**
 * The first and last day of a trip, for drawing and sorting; an end that its best dates leave open comes
 * from the next best. Undefined if no source gives any day. Cached for each trip, as lists are sorted by
 * it.
 */
export const tripDays = memoized(findDays, new WeakMap());

function findDays(trip: Trip): DayRange | undefined {
  const own = trip.stops.flatMap(({ announced, expected, visited }) =>
    [visited, announced, expected].flatMap((part) => part?.dates ?? []),
  );
  const sources = datesOf(trip);
  const from = firstFinite(sources.map(earliest)) ?? least(own);
  const to = firstFinite(sources.map(latest)) ?? most(own);
  const [first, last] = [from ?? to, to ?? from];
  return first === undefined || last === undefined
    ? undefined
    : { from: Math.min(first, last), to: Math.max(first, last) };
}

const firstFinite = (days: readonly Day[]): Day | undefined => days.find(Number.isFinite);

const finiteDays = (whens: readonly When[]): readonly Day[] =>
  whens
    .flatMap(({ start, end }) => [start.from, start.to, end.from, end.to])
    .filter(Number.isFinite);

const least = (whens: readonly When[]): Day | undefined => {
  const days = finiteDays(whens);
  return days.length > 0 ? Math.min(...days) : undefined;
};
const most = (whens: readonly When[]): Day | undefined => {
  const days = finiteDays(whens);
  return days.length > 0 ? Math.max(...days) : undefined;
};
