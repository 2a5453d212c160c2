import { isCountryAlone, type Place } from "../model/place.ts";
import type { Stop } from "../model/stop.ts";
import type { Trip } from "../model/trip.ts";
import type { Messages } from "./en/messages.ts";

/** `Lesotho`, or `Maseru, Lesotho`. */
export const placeName = (place: Place, messages: Messages): string =>
  isCountryAlone(place) ? place.name : messages.stop.inCountry(place.name, place.countryName);

/** Within a sentence: `the United Kingdom`. */
export const nameInSentence = ({ name }: Pick<Place, "name">, { title }: Messages): string =>
  title.withArticle(name);

const MAX_NAMES = 8;

/** The places of these stops within a sentence, without duplicates. */
export const namesOf = (stops: readonly Pick<Stop, "place">[], messages: Messages): string =>
  messages.listSome(
    [...new Set(stops.map(({ place }) => nameInSentence(place, messages)))],
    MAX_NAMES,
  );

/** The town reported for a stop that was announced as a country alone. */
export const reportedTownOf = ({ place, visited }: Stop): string | undefined =>
  isCountryAlone(place) && visited && !isCountryAlone(visited.place)
    ? visited.place.name
    : undefined;

/** `Maseru, Lesotho` as announced; `Lesotho (Maseru)` if only a report gave the town. */
export function stopName(stop: Stop, messages: Messages): string {
  const town = reportedTownOf(stop);
  return town ? messages.stop.withPlace(stop.place.name, town) : placeName(stop.place, messages);
}

/** The name of a stop within a sentence, by id; empty for the whole trip. */
export function nameOfStop({ stops }: Trip, id: string | undefined, messages: Messages): string {
  const place = stops.find((stop) => stop.id === id)?.place;
  return place ? nameInSentence(place, messages) : "";
}

/**
 * The trip, with a distinct name for each of several stops in one place: `Kenya (first stop)`, `Kenya
 * (second stop)`.
 */
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
