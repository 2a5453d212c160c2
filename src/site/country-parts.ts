import { dateOf, type Day } from "../model/day.ts";
import type { Trip } from "../model/trip.ts";
import { byCodeUnits } from "../model/sort.ts";
import type { CountryView } from "./countries.ts";
import type { StopEntry, TripEntry } from "./trip-entry.ts";
import { splitAtRoom } from "./year-parts.ts";

/** A country's visits and trips of some decades. */
export interface CountryPart {
  readonly visits: readonly StopEntry[];
  readonly trips: readonly TripEntry[];
}

/** A part with a page of its own: `1990s`, or `undated`. */
interface CountryDecade extends CountryPart {
  readonly decade: string;
}

interface CountryParts {
  /** The latest decades together, as many as fit on a page. */
  readonly onThisPage: CountryPart;
  /** The other decades, the latest first. */
  readonly onOwnPages: readonly CountryDecade[];
}

/** A page with more rows is slow to load and hard to scan. */
const MAX_ROWS = 250;

const decadeOf = (day: Day): string =>
  Number.isFinite(day) ? `${Math.floor(dateOf(day).year / 10)}0s` : "undated";

/** A country's visits and trips, both newest first, by decade if there are many; `dayOf` returns a trip's day. */
export function countryParts(
  { visits, trips }: Pick<CountryView, "visits" | "trips">,
  dayOf: (trip: Trip) => Day,
): CountryParts {
  if (visits.length + trips.length <= MAX_ROWS)
    return { onThisPage: { visits, trips }, onOwnPages: [] };
  const decade = ({ trip }: TripEntry): string => decadeOf(dayOf(trip));
  const visitsOf = Map.groupBy(visits, ({ entry }) => decade(entry));
  const tripsOf = Map.groupBy(trips, decade);
  const decades = [...new Set([...visitsOf.keys(), ...tripsOf.keys()])]
    .toSorted((a, b) =>
      a === "undated" || b === "undated" ? byCodeUnits(a, b) : byCodeUnits(b, a),
    )
    .map((name) => ({
      decade: name,
      visits: visitsOf.get(name) ?? [],
      trips: tripsOf.get(name) ?? [],
    }));
  const { onThisPage, onOwnPages } = splitAtRoom(
    decades,
    (part) => part.visits.length + part.trips.length,
    MAX_ROWS,
  );
  return {
    onThisPage: {
      visits: onThisPage.flatMap((part) => part.visits),
      trips: onThisPage.flatMap((part) => part.trips),
    },
    onOwnPages,
  };
}
