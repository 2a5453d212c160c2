import type { PlanVersion, Trip } from "../model/trip.ts";
import { hull, isBounded } from "../model/day-range.ts";
import { overlap, type When, whenOf } from "../model/when.ts";

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
