import { countryName } from "../geography/countries.ts";
import type { Cause } from "../model/claim.ts";
import { type Departure, departuresOf, newestFirst, silencesOf } from "../model/departures.ts";
import { causeLabel } from "../components/claim-words.ts";
import { countryUrl } from "../components/links.ts";
import type { TallyRow } from "../components/tally-row.ts";
import type { Site } from "./_site.ts";

export interface ChangesView {
  readonly departures: readonly Departure[];
  readonly silences: readonly Departure[];
  readonly byCause: readonly TallyRow[];
  readonly byCountry: readonly TallyRow[];
}

const MOST_COUNTRIES = 12;

/** Every departure from a plan, and every announced stop of which nobody says what became. */
export function viewChanges({ entries }: Site): ChangesView {
  const trips = entries.map(({ trip }) => trip);
  const departures = newestFirst(trips.flatMap(departuresOf));
  return {
    departures,
    silences: newestFirst(trips.flatMap(silencesOf)),
    byCause: count(departures.flatMap(({ cause }) => cause ?? [])).map(([cause, n]) => ({
      label: causeLabel(cause as Cause),
      count: n,
    })),
    byCountry: count(departures.flatMap(countriesOf))
      .slice(0, MOST_COUNTRIES)
      .map(([code, n]) => ({ label: countryName(code), href: countryUrl(code), count: n })),
  };
}

/** That of the stop; for a trip as a whole, each that it was to touch. */
const countriesOf = ({ trip, stop }: Departure): readonly string[] => [
  ...new Set((stop ? [stop] : trip.stops).map(({ place }) => place.country)),
];

/** How often each value occurs, the most frequent first. */
const count = (values: readonly string[]): readonly (readonly [string, number])[] =>
  [...Map.groupBy(values, (value) => value)]
    .map(([value, all]) => [value, all.length] as const)
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
