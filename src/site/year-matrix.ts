import { regionsOf } from "../geography/regions.ts";
import { dateOf } from "../model/day.ts";
import type { Person } from "../model/records.ts";
import type { Outcome, Stop, Trip } from "../model/trip.ts";
import type { Messages } from "../words/en/messages.ts";
import { datesOf } from "../words/trip-dates.ts";

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
  messages: Messages,
): YearMatrix {
  const isThere = ({ place }: Stop): boolean => regionsOf(place.country).includes(rule.region);
  const found = trips.flatMap((trip) => {
    const begun = monthOf(trip);
    const isOfRule =
      people.get(trip.person)?.country === rule.country && begun?.month === rule.month;
    return begun && isOfRule && trip.stops.some(isThere) ? [{ trip, year: begun.year }] : [];
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
      name: messages.country(country),
      cells: years.map((year) => row.get(year)),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { years, rows };
}

/** The month in which a trip began, where sources tell so much. */
function monthOf(trip: Trip): { readonly year: number; readonly month: number } | undefined {
  const start = datesOf(trip)
    .map((when) => when.start)
    .find(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));
  if (!start) return undefined;
  const [first, last] = [dateOf(start.from), dateOf(start.to)];
  return first.year === last.year && first.month === last.month ? first : undefined;
}
