import type { Person } from "../model/records.ts";
import type { Trip } from "../model/trip.ts";
import { overlap } from "../model/when.ts";

/** The office that a minister held when a trip was to be, or was, made; empty where not known. */
export function officeDuring({ offices }: Person, trip: Trip): string {
  const dates = trip.actualDates ?? trip.announcedDates;
  const held = offices.filter(({ term }) => !term || !dates || overlap(term, dates));
  return held.length > 0 ? held.map(({ title }) => title).join(", ") : "";
}
