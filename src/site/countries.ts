import { memoized } from "../model/memoized.ts";
import type { StopEntry, TripEntry } from "./trip-entry.ts";
import type { Messages } from "../words/en/messages.ts";
import type { Site } from "./site.ts";
import { byName } from "../model/sort.ts";

export interface CountryView {
  readonly code: string;
  readonly name: string;
  /** Stops there, announced or made. */
  readonly visits: readonly StopEntry[];
  readonly trips: readonly TripEntry[];
}

/** Every country with anything on file, by name; cached for all pages. */
export const viewCountries = memoized(findCountries, new WeakMap());

function findCountries(
  { entries, people, outlets }: Site,
  { country, language }: Messages,
): readonly CountryView[] {
  const stops = entries.flatMap((entry) => entry.trip.stops.map((stop) => ({ entry, stop })));
  const visits = Map.groupBy(stops, ({ stop }) => stop.place.country);
  const trips = Map.groupBy(entries, ({ person }) => person.country);
  const homes = [...people.values(), ...outlets.values()].flatMap(({ country }) => country ?? []);
  const codes = new Set([...visits.keys(), ...homes]);
  return [...codes]
    .map((code) => ({
      code,
      name: country(code),
      visits: visits.get(code) ?? [],
      trips: trips.get(code) ?? [],
    }))
    .toSorted(byName(language));
}
