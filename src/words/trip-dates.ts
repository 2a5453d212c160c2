import type { PlanVersion, Trip } from "../model/trip.ts";
import { hull, isBounded, type DayRange } from "../model/day-range.ts";
import { overlap, type When, whenOf, earliest, latest } from "../model/when.ts";
import { memoized } from "../model/memoized.ts";
import type { Day } from "../model/day.ts";

/**
 * The dates that name and draw a trip as a whole, best first: as made, if every announced stop is reported
 * or no dates were announced for the whole; else as announced, since reports of some stops do not give the
 * days of all; then as due, and as the press expected.
 */
export function datesOf(trip: Trip): readonly When[] {
  const { actualDates, stops } = trip;
  const isReported = stops.every((stop) => stop.outcome !== "unreported" || !stop.announced);
  const whole = trip.plans.findLast(({ full, dates }) => full || dates !== undefined);
  const announced = plannedDates(whole ?? trip.plans.at(-1));
  // Days on which the trip was not made after all are not its dates.
  const isMoved = actualDates && announced && !overlap(actualDates, announced);
  const isAsMade = isReported || !whole || isMoved;
  const both = isAsMade ? [actualDates, announced] : [announced, actualDates];
  return [...both, plannedDates(trip.due.at(-1)), plannedDates(trip.expectations.at(-1))].filter(
    (when) => when !== undefined,
  );
}

/** The dates of a plan; if only its stops have dates, from the first to the last of them. */
export function plannedDates(
  plan: Pick<PlanVersion, "dates" | "stops"> | undefined,
): When | undefined {
  if (!plan || plan.dates) return plan?.dates;
  const dates = plan.stops.flatMap((stop) => stop.dates ?? []);
  if (dates.length !== plan.stops.length || dates.length === 0) return undefined;
  if (dates.length === 1) return dates[0];
  const [first, last] = [hull(dates.map(({ start }) => start)), hull(dates.map(({ end }) => end))];
  const isExact = isBounded(first) && isBounded(last);
  return isExact
    ? whenOf({ from: first.from, to: first.from }, { from: last.to, to: last.to })
    : undefined;
}

/** For lists: a trip without dates has those that it was postponed to. */
export const tripDates = (trip: Trip): When | undefined =>
  datesOf(trip)[0] ?? trip.postponedToDates;

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
