import type { Day } from "../model/day.ts";
import type { Person } from "../model/records.ts";
import type { Trip } from "../model/trip.ts";
import { earliest, latest } from "../model/when.ts";

/** The offices that a minister held during a trip, made or planned; empty if not known. */
export function officeDuring({ offices }: Person, trip: Trip): string {
  const day = dayOfTrip(trip);
  const held = offices.filter(
    ({ term }) => !term || day === undefined || (earliest(term) <= day && day <= latest(term)),
  );
  return [...new Set(held.map(({ title }) => title))].join(", ");
}

/** One day of the trip, made or planned. */
function dayOfTrip({ actualDates, announcedDates }: Trip): Day | undefined {
  const dates = [actualDates, announcedDates].flatMap((when) => when ?? []);
  return dates.flatMap((when) => [earliest(when), latest(when)]).find(Number.isFinite);
}
