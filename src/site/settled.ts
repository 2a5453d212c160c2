import { isDeepStrictEqual } from "node:util";
import { foldClaims } from "../model/fold.ts";
import type { Claim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import type { Trip } from "../model/trip.ts";

/**
 * Folds a trip that time can no longer change as of the first day from which it has been as it is now, so that its
 * output is the same on every later day. An upcoming or ongoing trip keeps the day that it was folded for.
 */
export function settle(trip: Trip, claims: readonly Claim[]): Trip {
  if (isOpen(trip)) return trip;
  const now = withoutDay(trip);
  const isAsNow = (day: Day): boolean => {
    const [then] = foldClaims(claims, day);
    return then !== undefined && isDeepStrictEqual(withoutDay(then), now);
  };
  return { ...trip, asOf: firstDay(trip.knowledgeDays.at(-1)!, trip.asOf, isAsNow) };
}

const isOpen = ({ status, stops }: Trip): boolean =>
  status === "upcoming" ||
  status === "under way" ||
  stops.some(({ outcome }) => outcome === "upcoming");

/** The first day on which something holds, by binary search, given that it holds on the last. */
function firstDay(from: Day, to: Day, holds: (day: Day) => boolean): Day {
  if (from >= to || holds(from)) return Math.min(from, to);
  let [before, since] = [from, to];
  while (since - before > 1) {
    const middle = Math.floor((before + since) / 2);
    if (holds(middle)) since = middle;
    else before = middle;
  }
  return since;
}

/** A trip without the day of knowledge, and without the trips that others' claims say it was made with. */
const withoutDay = (trip: Trip): Trip => ({ ...trip, asOf: 0, joined: [] });
