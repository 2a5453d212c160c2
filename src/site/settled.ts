import { foldClaims } from "../model/fold.ts";
import type { Claim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import type { Trip } from "../model/trip.ts";

/**
 * A trip on which time has no more bearing, as of the first day from which it has been as it is: what is told of it
 * is then the same on every later day. One that is to come or under way is told as of the day it was folded for.
 */
export function settle(trip: Trip, claims: readonly Claim[]): Trip {
  if (isOpen(trip)) return trip;
  const now = textOn(trip.asOf, claims);
  const isAsNow = (day: Day): boolean => textOn(day, claims) === now;
  return { ...trip, asOf: firstDay(trip.knowledgeDays.at(-1)!, trip.asOf, isAsNow) };
}

const isOpen = ({ status, stops }: Trip): boolean =>
  status === "upcoming" ||
  status === "under way" ||
  stops.some(({ outcome }) => outcome === "upcoming");

/** The first day from which something holds, where it holds on the last. */
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

/** Everything about a trip as known on a day, but for that day. */
const textOn = (day: Day, claims: readonly Claim[]): string =>
  JSON.stringify(
    foldClaims(claims, day).map((trip) => ({ ...trip, asOf: 0 })),
    (_, value: unknown) => (value === Infinity || value === -Infinity ? String(value) : value),
  );
