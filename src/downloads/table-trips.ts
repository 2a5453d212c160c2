import type { Account, Score } from "../model/trip.ts";
import { type Column, countryColumns, dateColumns, listColumn, textColumn } from "./column.ts";
import type { Dataset } from "./dataset.ts";
import { sourcesOf, type TripRecord } from "./trip-json.ts";

/** What identifies a trip in every table. */
export const TRIP_COLUMNS: readonly Column<{ readonly record: TripRecord }>[] = [
  textColumn("trip_id", "Stable: person/trip.", ({ record }) => record.trip.id),
  textColumn("trip_title", "In English.", ({ record }) => record.title),
  textColumn("trip_status", "What became of the trip.", ({ record }) => record.trip.status),
  textColumn("person_id", "Stable.", ({ record }) => record.person.id),
  textColumn("person_name", "In English.", ({ record }) => record.person.name),
  ...countryColumns(
    "person_country",
    "Whom the traveller represents",
    ({ record }: { readonly record: TripRecord }) => record.person.country,
  ),
];

interface Explained {
  readonly accounts: readonly Account[];
}

/** The explanation that most articles carry; the JSON has them all. */
export const accountColumns = <Row>(
  accountsOf: (row: Row) => Explained,
): readonly Column<Row>[] => {
  const first = (row: Row): Account | undefined => accountsOf(row).accounts[0];
  return [
    textColumn("cause", "The kind of reason given; unstated: none.", (row) => first(row)?.cause),
    textColumn("reason", "The reason in short, as it was given.", (row) => first(row)?.reason),
    textColumn("said_by", "Who said so.", (row) => first(row)?.by),
    textColumn("said_on", "When it was said: EDTF level 1.", (row) => first(row)?.on?.edtf),
    textColumn("sent_instead", "Who went instead.", (row) => first(row)?.sentInstead),
  ];
};

export interface TripRow {
  readonly record: TripRecord;
}

const integer = (
  name: string,
  description: string,
  value: (row: TripRow) => number | undefined,
): Column<TripRow> => ({ name, type: "integer", description, value });

/** Announced stops by what became of them, those that nobody reports apart; empty if none is on file. */
function scoreColumns(): readonly Column<TripRow>[] {
  const score =
    (key: keyof Score) =>
    ({ record }: TripRow): number | undefined =>
      record.trip.score?.[key];
  return [
    integer("announced_stops", "Announced stops; empty: no announcement.", score("announced")),
    integer("announced_stops_made", "Of these, made.", score("made")),
    integer("announced_stops_not_made", "Of these, known not to be made.", score("notMade")),
    integer("announced_stops_unreported", "Of these, told by no source.", score("unreported")),
    integer("announced_stops_to_come", "Of these, still to come.", score("toCome")),
    integer("announced_stops_contested", "Of these, disputed or denied.", score("contested")),
  ];
}

/** trips.csv: one row a trip. */
export const TRIPS: readonly Column<TripRow>[] = [
  ...TRIP_COLUMNS,
  ...dateColumns(
    "announced",
    "As last announced",
    ({ record }: TripRow) => record.trip.announcedDates,
  ),
  ...dateColumns(
    "actual",
    "From first arrival to last departure as reported",
    ({ record }: TripRow) => record.trip.actualDates,
  ),
  integer("stops", "Stops on file, announced or made.", ({ record }) => record.trip.stops.length),
  ...scoreColumns(),
  textColumn("postponed_to", "The trip that it became.", ({ record }) => record.trip.postponedTo),
  textColumn(
    "postponed_to_dates",
    "The new dates: EDTF level 1.",
    ({ record }) => record.trip.postponedToDates?.edtf,
  ),
  ...accountColumns(({ record }: TripRow) => record.trip),
  integer(
    "disputes",
    "Questions on which sources differ.",
    ({ record }) => record.trip.disputes.length,
  ),
  listColumn("sources", "Ids of the articles.", ({ record }) => sourcesOf(record.trip.claims)),
];

export const tripRows = ({ trips }: Dataset): readonly TripRow[] =>
  trips.map((record) => ({ record }));
