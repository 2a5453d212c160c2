import { type Day, dateOf } from "../../model/day.ts";
import { memoized } from "../../model/memoized.ts";
import type { Article, Person, Office } from "../../model/records.ts";
import type { Score } from "../../model/trip.ts";
import { TRIP_STATUSES } from "../../model/statuses.ts";
import { datesOf, plannedDates } from "../../words/trip-dates.ts";
import type { Dataset } from "../dataset.ts";
import type { TripRecord } from "../trip-json.ts";
import { type Column, columnsOf, required, column } from "./column.ts";
import { stayColumns } from "./date-columns.ts";
import { countryColumns } from "./place-columns.ts";
import { sourceColumns, explanationColumns } from "./source-columns.ts";
import { defineTable, toPerson } from "./table.ts";
import { earliest, latest, type When } from "../../model/when.ts";

export interface TripRow {
  readonly record: TripRecord;
  readonly person?: Person | undefined;
  readonly articles: ReadonlyMap<string, Article>;
}

/** The columns that identify a trip in every table. */
export const TRIP_COLUMNS: readonly Column<TripRow>[] = [
  column.text("trip_id", "Stable: person/trip.", ({ record }) => record.trip.id),
  required(column.text("trip_title", "In English.", ({ record }) => record.title)),
  required(
    column.choice(
      "trip_status",
      "What became of the trip.",
      TRIP_STATUSES,
      ({ record }) => record.trip.status,
    ),
  ),
  required(
    column.text("person_id", "Stable; a row of people.csv.", ({ record }) => record.person.id),
  ),
  required(column.text("person_name", "In English.", ({ record }) => record.person.name)),
  ...countryColumns(
    "person_country",
    "Whom the traveller represents",
    ({ record }: TripRow) => record.person.country,
  ),
  column.text(
    "office",
    "The office held on the first day of the trip; empty if not known.",
    (row) => {
      const day = firstDayOf(row);
      const held = day === undefined || !row.person ? [] : officesOn(row.person, day);
      return [...new Set(held.map(({ title }) => title))].join(", ");
    },
  ),
  column.integer("year", "The year of the trip's first day: actual, or else planned.", yearOf),
];

export function yearOf(row: TripRow): number | undefined {
  const day = firstDayOf(row);
  return day === undefined ? undefined : dateOf(day).year;
}

/** The first day that some source gives: as made, else as planned. */
const firstDayOf = ({ record: { trip } }: TripRow): Day | undefined =>
  firstGiven([...datesOf(trip), trip.postponedToDates]);

/** Announced stops by outcome, unreported ones separately; empty if none is on file. */
const scoreColumns = (): readonly Column<TripRow>[] => {
  const count = (name: string, description: string, key: keyof Score): Column<Score> =>
    column.integer(name, description, (score) => score[key]);
  return columnsOf(
    [
      count(
        "announced_stops",
        "Announced stops; empty if no announcement is on file.",
        "announced",
      ),
      column.integer(
        "announced_stops_known",
        "Of these, those with a known outcome, made or not made: the base for shares.",
        ({ made, notMade }: Score) => made + notMade,
      ),
      count("announced_stops_made", "Of these, made.", "made"),
      count("announced_stops_not_made", "Of these, known not to have been made.", "notMade"),
      count("announced_stops_unreported", "Of these, reported by no source.", "unreported"),
      count("announced_stops_to_come", "Of these, still to come.", "toCome"),
      count("announced_stops_contested", "Of these, disputed or denied.", "contested"),
    ],
    ({ record }: TripRow) => record.trip.score,
  );
};

const COLUMNS: readonly Column<TripRow>[] = [
  ...TRIP_COLUMNS,
  ...stayColumns("announced", "Dates as last announced", ({ record }: TripRow) =>
    plannedDates(record.trip.plans.at(-1)),
  ),
  ...stayColumns("due", "Planned dates that were reported only afterwards", ({ record }: TripRow) =>
    plannedDates(record.trip.due.at(-1)),
  ),
  ...stayColumns(
    "actual",
    "From first arrival to last departure as reported",
    ({ record }: TripRow) => record.trip.actualDates,
  ),
  column.integer(
    "stops",
    "Stops on file, planned or made.",
    ({ record }) => record.trip.stops.length,
  ),
  ...scoreColumns(),
  column.text("postponed_to", "The trip that it became.", ({ record }) => record.trip.postponedTo),
  column.text(
    "postponed_to_dates",
    "The new dates: EDTF level 1.",
    ({ record }) => record.trip.postponedToDates?.edtf,
  ),
  ...explanationColumns(({ record }: TripRow) => record.trip.explanations),
  column.list("joined", "Trips of other ministers on the same journey.", ({ record }) => [
    ...record.trip.joined,
  ]),
  column.integer(
    "disputes",
    "Questions on which sources differ.",
    ({ record }) => record.trip.disputes.length,
  ),
  column.day(
    "first_known",
    "The day on which anything about it first became known.",
    ({ record }) => record.trip.knowledgeDays.at(0),
  ),
  column.day("last_known", "The last day on which anything about it became known.", ({ record }) =>
    record.trip.knowledgeDays.at(-1),
  ),
  ...sourceColumns(({ record }: TripRow) => record.trip.claims),
];

export const tripRows = ({ trips, people, articles }: Dataset): readonly TripRow[] => {
  const byId = articlesById(articles);
  return trips.map((record) => ({ record, person: people.get(record.person.id), articles: byId }));
};

const articlesById = memoized(
  (articles: readonly Article[]): ReadonlyMap<string, Article> =>
    new Map(articles.map((article) => [article.id, article])),
  new WeakMap(),
);

export const trips = defineTable({
  name: "trips",
  row: "One row per trip.",
  columns: COLUMNS,
  key: ["trip_id"],
  references: [toPerson],
  rowsOf: tripRows,
  isByTrip: true,
});

/** The first day given by any of some dates, in order of preference. */
export const firstGiven = (dates: readonly (When | undefined)[]): Day | undefined =>
  dates.flatMap((when) => (when ? [earliest(when), latest(when)] : [])).find(Number.isFinite);

/** The offices that a person is known to have held on a day; without those whose term is unknown. */
export const officesOn = ({ offices }: Pick<Person, "offices">, day: Day): readonly Office[] =>
  offices.filter(({ term }) => term && earliest(term) <= day && day <= latest(term));
