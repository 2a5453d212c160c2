import { regionsOf } from "../geography/regions.ts";
import type { Trip } from "../model/trip.ts";
import type { Stop } from "../model/stop.ts";
import type { Outcome } from "../model/outcomes.ts";
import type { Messages } from "../words/en/messages.ts";

/** Years beside each other, a row for each country, and what became of the stop there in that year. */
export interface YearMatrix {
  readonly years: readonly number[];
  readonly rows: readonly {
    readonly country: string;
    readonly name: string;
    /** One for each year; undefined where no stop there is on file. */
    readonly cells: readonly (MatrixCell | undefined)[];
  }[];
}

export interface MatrixCell {
  readonly trip: Trip["id"];
  readonly outcome: Outcome;
}

/** Trips by their years, with their stops in one region; a year without a trip has a column, too. */
export function layOutYears(
  trips: readonly { readonly year: number; readonly trip: Trip }[],
  years: readonly number[],
  region: string,
  messages: Messages,
): YearMatrix {
  const isThere = ({ place }: Stop): boolean => regionsOf(place.country).includes(region);
  const cells = new Map<string, Map<number, MatrixCell>>();
  for (const { trip, year } of trips)
    for (const { place, outcome } of trip.stops.filter(isThere)) {
      const row = cells.get(place.country) ?? new Map<number, MatrixCell>();
      cells.set(place.country, row.set(year, row.get(year) ?? { trip: trip.id, outcome }));
    }
  const rows = [...cells]
    .map(([country, row]) => ({
      country,
      name: messages.country(country),
      cells: years.map((year) => row.get(year)),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, messages.language));
  return { years, rows };
}
