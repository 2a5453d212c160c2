import type { Cause } from "../model/claim.ts";
import { type Departure, departuresOf, newestFirst, silencesOf } from "../model/departures.ts";
import { dateOf } from "../model/day.ts";
import { leadTime } from "../model/lead-time.ts";
import { tripDays } from "../words/trip-days.ts";
import { causeLabel } from "../words/claim-words.ts";
import type { Language } from "./language.ts";
import type { TallyRow } from "./tally-row.ts";
import type { Site } from "./site.ts";

export interface ChangesView {
  readonly departures: readonly Departure[];
  readonly silences: readonly Departure[];
  readonly byCause: readonly TallyRow[];
  readonly byCountry: readonly TallyRow[];
  readonly byYear: readonly TallyRow[];
  /** How long before a change its plan had been announced, where both days are known. */
  readonly byLead: readonly TallyRow[];
}

const MAX_COUNTRIES = 12;

/** Every departure from a plan, and every announced stop of which nobody says what became. */
export function viewChanges({ entries }: Site, { messages, ui, to }: Language): ChangesView {
  const trips = entries.map(({ trip }) => trip);
  const departures = newestFirst(trips.flatMap(departuresOf));
  return {
    departures,
    silences: newestFirst(trips.flatMap(silencesOf)),
    byCause: count(departures.flatMap(({ cause }) => cause ?? [])).map(([cause, n]) => ({
      label: causeLabel(cause as Cause, messages),
      count: n,
    })),
    byYear: yearsOf(departures),
    byLead: leadsOf(departures, ui.changes.leads),
    byCountry: count(departures.flatMap(countriesOf))
      .slice(0, MAX_COUNTRIES)
      .map(([code, n]) => ({ label: messages.country(code), href: to.country(code), count: n })),
  };
}

/** By the year in which the trip began, or was to. */
const yearsOf = (departures: readonly Departure[]): readonly TallyRow[] =>
  count(
    departures.flatMap(({ trip }) => {
      const days = tripDays(trip);
      return days ? String(dateOf(days.from).year) : [];
    }),
  )
    .map(([label, n]) => ({ label, count: n }))
    .toSorted((a, b) => (a.label < b.label ? 1 : -1));

/** Days from announcement to change, each up to the next one. */
const LEADS = [0, 1, 2, 4, 8, 15, 29];

function leadsOf(departures: readonly Departure[], labels: readonly string[]): readonly TallyRow[] {
  const known = departures.flatMap((departure) => leadTime(departure) ?? []);
  return LEADS.map((from, index) => {
    const next = LEADS[index + 1] ?? Infinity;
    return {
      label: labels[index]!,
      count: known.filter((days) => days >= from && days < next).length,
    };
  });
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
