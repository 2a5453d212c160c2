import { countryName } from "../geography/countries.ts";
import { regionsOf } from "../geography/regions.ts";
import { dateOf } from "../model/day.ts";
import type { Person } from "../model/records.ts";
import type { Outcome, Stop, Trip } from "../model/trip.ts";
import { tripDays } from "./trip-days.ts";

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

export interface SeriesRule {
  /** Of the traveller. */
  readonly country: string;
  /** In which the trip begins, from 1. */
  readonly month: number;
  readonly region: string;
}

/**
 * The trips of one country's ministers that begin in one month, and their stops in one region: found by
 * these three alone. Every year from the first to the last is there, those without a trip on file too.
 */
export function layOutYears(
  trips: readonly Trip[],
  people: ReadonlyMap<string, Person>,
  rule: SeriesRule,
): YearMatrix {
  const isThere = ({ place }: Stop): boolean => regionsOf(place.country).includes(rule.region);
  const found = trips.flatMap((trip) => {
    const days = tripDays(trip);
    if (!days || people.get(trip.person)?.country !== rule.country) return [];
    const { year, month } = dateOf(days.from);
    return month === rule.month && trip.stops.some(isThere) ? [{ trip, year }] : [];
  });
  if (found.length === 0) return { years: [], rows: [] };
  const [first, last] = [
    Math.min(...found.map(({ year }) => year)),
    Math.max(...found.map(({ year }) => year)),
  ];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const cells = new Map<string, Map<number, MatrixCell>>();
  for (const { trip, year } of found)
    for (const { place, outcome } of trip.stops.filter(isThere)) {
      const row = cells.get(place.country) ?? new Map<number, MatrixCell>();
      cells.set(place.country, row.set(year, row.get(year) ?? { trip: trip.id, outcome }));
    }
  const rows = [...cells]
    .map(([country, row]) => ({
      country,
      name: countryName(country),
      cells: years.map((year) => row.get(year)),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { years, rows };
}
