import type { Trip } from "../model/trip.ts";
import type { Messages } from "./en/messages.ts";
import { nameInSentence } from "./names.ts";

/** A trip whose stops in one place have names of their own: `Kenya (first stop)`, `Kenya (second stop)`. */
export function withDistinctNames(trip: Trip, messages: Messages): Trip {
  const byPlace = Map.groupBy(trip.stops, ({ place }) => place.id);
  if (byPlace.size === trip.stops.length) return trip;
  const stops = trip.stops.map((stop) => {
    const same = byPlace.get(stop.place.id)!;
    if (same.length === 1) return stop;
    const name = messages.verdict.nth(nameInSentence(stop.place, messages), same.indexOf(stop) + 1);
    return { ...stop, place: { ...stop.place, name } };
  });
  return { ...trip, stops };
}
