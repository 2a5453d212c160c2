import type { Article } from "../model/records.ts";
import type { Dispute, Stop } from "../model/trip.ts";
import { type Column, dateColumns, listColumn, placeColumns, textColumn } from "./column.ts";
import type { Dataset } from "./dataset.ts";
import { accountColumns, TRIP_COLUMNS } from "./table-trips.ts";
import { sourcesOf, type TripRecord } from "./trip-json.ts";

export interface StopRow {
  readonly record: TripRecord;
  readonly stop: Stop;
  /** Its place in the trip, from 1. */
  readonly order: number;
  readonly articles: ReadonlyMap<string, Article>;
}

const ofStop = <Value>(read: (stop: Stop) => Value): ((row: StopRow) => Value) => {
  return ({ stop }) => read(stop);
};

/** stops.csv: one row a stop, planned and actual side by side. */
export const STOPS: readonly Column<StopRow>[] = [
  ...TRIP_COLUMNS,
  textColumn(
    "trip_announced_dates",
    "Announced for the trip as a whole: EDTF level 1, ends inclusive.",
    ({ record }) => record.trip.announcedDates?.edtf,
  ),
  textColumn(
    "stop_id",
    "Unique within its trip.",
    ofStop((stop) => stop.id),
  ),
  {
    name: "stop_order",
    type: "integer",
    description: "As made, with what was not made where it was planned; from 1.",
    value: ({ order }) => order,
  },
  ...placeColumns(
    "The stop, as announced, else as visited",
    ofStop((stop) => stop.place),
  ),
  textColumn(
    "kind",
    "visit, transit, or virtual: by video.",
    ofStop((stop) => stop.kind),
  ),
  textColumn(
    "outcome",
    "What became of it.",
    ofStop((stop) => stop.outcome),
  ),
  {
    name: "disputed",
    type: "boolean",
    description: "Whether sources differ about it.",
    value: ofStop((stop) => stop.disputes.length > 0),
  },
  textColumn("dispute", "What each side says, with its articles.", ofStop(sayDisputes)),
  textColumn(
    "most_say",
    "Where disputed: what most voices, or the highest one, amount to.",
    ofStop((stop) => stop.mostSay),
  ),
  {
    name: "announced_position",
    type: "integer",
    description: "Place in the announced order, from 1; empty where not announced.",
    value: ofStop((stop) => stop.announced?.position),
  },
  ...dateColumns(
    "announced",
    "Announced for this stop itself",
    ofStop((stop) => stop.announced?.dates),
  ),
  textColumn(
    "announced_on",
    "When it was announced: EDTF level 1.",
    ofStop((stop) => stop.announced?.on?.edtf),
  ),
  textColumn(
    "due_dates",
    "Where it had been due, as was told afterwards: dates, EDTF level 1.",
    ofStop((stop) => stop.due?.dates?.edtf),
  ),
  textColumn(
    "expected_dates",
    "Where only the press expected it: dates, EDTF level 1.",
    ofStop((stop) => stop.expected?.dates?.edtf),
  ),
  textColumn(
    "actual_place_id",
    "Where it was made, if more exact.",
    ofStop((stop) => stop.visited?.place.id),
  ),
  textColumn(
    "actual_place_name",
    "Its name in English.",
    ofStop((stop) => stop.visited?.place.name),
  ),
  ...dateColumns(
    "actual",
    "As reported",
    ofStop((stop) => stop.visited?.dates),
  ),
  {
    name: "moved_by_days",
    type: "integer",
    description: "Days from the announced dates to the actual ones; negative where earlier.",
    value: ofStop((stop) => stop.movedBy),
  },
  listColumn(
    "met",
    "Whom the traveller met.",
    ofStop((stop) => stop.visited?.met ?? []),
  ),
  textColumn(
    "instead_of",
    "The announced stop it was made for.",
    ofStop((stop) => stop.visited?.insteadOf?.id),
  ),
  textColumn(
    "replaced_by",
    "The stop made instead.",
    ofStop((stop) => stop.notVisited?.replacedBy?.id),
  ),
  {
    name: "turned_back",
    type: "boolean",
    description: "Set out for it, but did not arrive or leave the aircraft.",
    value: ofStop((stop) => stop.notVisited?.turnedBack),
  },
  ...accountColumns(ofStop((stop) => stop.notVisited ?? { accounts: [] })),
  listColumn(
    "sources",
    "Ids of the articles.",
    ofStop((stop) => sourcesOf(stop.claims)),
  ),
  listColumn("source_urls", "Their addresses, where known.", ({ stop, articles }) =>
    sourcesOf(stop.claims).flatMap((id) => articles.get(id)?.source.url ?? []),
  ),
];

export function stopRows({ trips, articles, covers }: Dataset): readonly StopRow[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return trips.flatMap((record) =>
    record.trip.stops
      .map((stop, index) => ({ record, stop, order: index + 1, articles: byId }))
      .filter(({ stop }) => covers(record, stop)),
  );
}

/** `not visited (2026/…-not); visited (2026/…-disputed)`. */
function sayDisputes({ disputes }: Stop): string {
  const sayOne = ({ about, versions }: Dispute): string => {
    const sides = versions.map(({ says, claims }) => `${says} (${sourcesOf(claims).join(", ")})`);
    return [...(about ? [`${about}:`] : []), sides.join("; ")].join(" ");
  };
  return disputes.map(sayOne).join(" | ");
}
