import { shareOf } from "../drawings/rates/layout.ts";
import { madeStops, missedStops } from "../model/rates.ts";
import type { Stop } from "../model/stop.ts";
import type { Trip } from "../model/trip.ts";
import { byLabel } from "../model/sort.ts";
import { found } from "./found.ts";
import type { Language } from "./language.ts";
import { type Missed, missedParts } from "./rates-by-reason.ts";
import { NOT_MADE, rateRows, type RateRow } from "./rates.ts";
import type { TripEntry } from "./trip-entry.ts";

/** The outcomes that the first page filters by for each part. */
const OUTCOMES_OF: Readonly<Record<Missed, readonly string[]>> = {
  postponed: ["postponed"],
  "called off": ["called off"],
  "on the way": NOT_MADE.filter((outcome) => outcome !== "postponed" && outcome !== "called off"),
};

const countryOf = ({ announced, place }: Stop): string => (announced?.place ?? place).country;

/** Countries where an announced stop was not made, those with the most first; the share is of the stops known. */
export function byCountryAffected(
  trips: readonly Trip[],
  { messages, ui, to }: Language,
): readonly RateRow[] {
  const missed = Map.groupBy(trips.flatMap(missedStops), countryOf);
  const made = Map.groupBy(trips.flatMap(madeStops), countryOf);
  const rows = [...missed].map(([code, some]) => ({
    label: messages.country(code),
    href: to.country(code),
    parts: missedParts(some),
    linkTo: (part: Missed) => found({ country: code, outcome: OUTCOMES_OF[part] }),
    share: shareOf(some.length, some.length + (made.get(code)?.length ?? 0)),
  }));
  return rateRows(rows, ui.rates.missed, ui.rates.part)
    .toSorted(byLabel(messages.language))
    .toSorted((a, b) => b.count - a.count);
}

/** Trips of a ministry that were postponed or cancelled without an announcement on file. */
export interface Unannounced {
  readonly label: string;
  readonly href: string;
  readonly count: number;
}

/** They are in no rate, since a plan that held would not have been reported: by ministry, most first. */
export function unannouncedTrips(
  entries: readonly TripEntry[],
  { messages }: Language,
): readonly Unannounced[] {
  const off = entries.filter(
    ({ trip: { score, status } }) => !score && (status === "postponed" || status === "cancelled"),
  );
  return [...Map.groupBy(off, ({ person }) => person.country)]
    .map(([code, some]) => ({
      label: messages.country(code),
      href: found({ traveller: code, outcome: ["postponed", "cancelled"] }),
      count: some.length,
    }))
    .toSorted(byLabel(messages.language))
    .toSorted((a, b) => b.count - a.count);
}
