import type { Day } from "./day.ts";
import { foldClaims } from "./fold.ts";
import { lastHeard, OPEN_END_DAYS, OPEN_STAY_DAYS } from "./fold/silence.ts";
import type { Trip } from "./trip.ts";
import type { When } from "./when.ts";

/** A trip as known from a day on. */
interface TripState {
  readonly since: Day;
  readonly trip: Trip;
}

/**
 * The successive states of a trip, and from when each holds: it changes when something becomes known, and
 * when the last day passes on which something was to happen.
 */
export function statesOf(today: Trip): readonly TripState[] {
  const { claims, asOf, knowledgeDays } = today;
  return knowledgeDays.flatMap((known, n) => {
    // Today's trip can be reused, unless another trip's claims are part of it.
    const isToday = known === asOf && today.joined.length === 0;
    const trip = isToday ? today : foldClaims(claims, known)[0]!;
    const next = Math.min(knowledgeDays[n + 1] ?? Infinity, asOf + 1);
    const states: TripState[] = [{ since: known, trip }];
    for (const since of daysThatPass(trip).filter((day) => day > known && day < next)) {
      const later = foldClaims(claims, since)[0]!;
      if (outcomeKey(later) !== outcomeKey(states.at(-1)!.trip))
        states.push({ since, trip: later });
    }
    return states;
  });
}

/**
 * The days on which an outcome can change by time alone: after the last on which something planned or
 * under way can have happened.
 */
function daysThatPass(trip: Trip): readonly Day[] {
  const planned = [...trip.plans, ...trip.due, ...trip.expectations].flatMap(({ dates, stops }) => [
    dates,
    ...stops.map((stop) => stop.dates),
  ]);
  const stays = trip.stops.flatMap(({ visited }) =>
    visited ? [visited.bounds.arrival.to, visited.bounds.departure.to] : [],
  );
  const open = trip.stops.flatMap(({ visited }) =>
    visited ? [visited.bounds.arrival.from, visited.bounds.arrival.to] : [],
  );
  const waited = [lastHeard(trip.claims), ...planned.flatMap(startOf)];
  const last = [
    ...planned.flatMap((dates) => (dates ? [dates.end.to] : [])),
    ...stays,
    ...open.map((day) => day + OPEN_STAY_DAYS),
    ...waited.map((day) => day + OPEN_END_DAYS),
  ];
  const passed = new Set(last.filter(Number.isFinite).flatMap((day) => [day, day + 1]));
  return [...passed].sort((a, b) => a - b);
}

const startOf = (dates: When | undefined): readonly Day[] =>
  dates ? [dates.start.from, dates.start.to] : [];

/** What can change by time alone. */
const outcomeKey = ({ status, stops }: Trip): string =>
  [status, ...stops.map(({ outcome }) => outcome)].join("\n");
