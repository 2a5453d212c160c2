import type { TripId } from "../../model/claim.ts";
import type { Outcome } from "../../model/outcomes.ts";
import { byName } from "../../model/sort.ts";

/** A stop in a country, in a year. */
export interface MatrixVisit {
  readonly year: number;
  /** ISO 3166-1 alpha-2, and its name. */
  readonly country: string;
  readonly name: string;
  readonly trip: TripId;
  readonly outcome: Outcome;
}

/** Columns of years, a row for each country, and the outcomes of the stops there in each year. */
export interface YearMatrix {
  readonly years: readonly number[];
  readonly rows: readonly {
    readonly country: string;
    readonly name: string;
    /** One list per year, with each trip once; empty if no stop there is on file. */
    readonly cells: readonly (readonly MatrixCell[])[];
  }[];
}

export interface MatrixCell {
  readonly trip: TripId;
  readonly outcome: Outcome;
}

/** The outcomes that occur in a matrix. */
export const outcomesIn = ({ rows }: YearMatrix): readonly Outcome[] =>
  rows.flatMap(({ cells }) => cells.flat().map(({ outcome }) => outcome));

/** Countries by name; years without a stop have a column too. */
export function layOutMatrix(
  visits: readonly MatrixVisit[],
  years: readonly number[],
  language: string,
): YearMatrix {
  const rows = [...Map.groupBy(visits, ({ country }) => country)].map(([country, some]) => {
    const byYear = Map.groupBy(some, ({ year }) => year);
    return {
      country,
      name: some[0]!.name,
      cells: years.map((year) => firstOfTrips(byYear.get(year) ?? [])),
    };
  });
  return { years, rows: rows.toSorted(byName(language)) };
}

const firstOfTrips = (visits: readonly MatrixVisit[]): readonly MatrixCell[] =>
  [...Map.groupBy(visits, ({ trip }) => trip)].map(([trip, [first]]) => ({
    trip,
    outcome: first!.outcome,
  }));
