import { EVENT_KINDS, type TripEvent } from "../../model/event.ts";
import {
  booleanColumn,
  choiceColumn,
  type Column,
  columnsOf,
  dayColumn,
  integerColumn,
  listColumn,
  required,
  textColumn,
} from "./column.ts";
import { momentColumns, stayColumns } from "./date-columns.ts";
import { reasonColumns, sourceColumns, voiceColumns } from "./source-columns.ts";
import { defineTable, toTrip } from "./table.ts";
import { type TripRow, tripRows } from "./trips.ts";

interface EventRow extends TripRow {
  readonly event: TripEvent;
  readonly position: number;
}

const EVENT: readonly Column<TripEvent>[] = [
  required(choiceColumn("kind", "What happened or was decided.", EVENT_KINDS, ({ kind }) => kind)),
  dayColumn("known", "The first day on which it was known.", ({ known }) => known),
  booleanColumn(
    "undated",
    "No source says when: known is only the day of reading.",
    ({ undated }) => undated,
  ),
  ...voiceColumns,
  ...momentColumns(
    "happened",
    "When it happened, if that is told",
    ({ happened }: TripEvent) => happened,
  ),
  ...reasonColumns,
  textColumn("sent_instead", "Who went instead.", ({ sentInstead }) => sentInstead),
  textColumn(
    "stop_id",
    "The stop of stops.csv that it is about; empty: the trip as a whole.",
    ({ stop }) => stop,
  ),
  listColumn(
    "place_ids",
    "Of an announcement: the stops that it names, in its order.",
    ({ places }) => (places ?? []).map(({ id }) => id),
  ),
  ...stayColumns(
    "planned",
    "Of an announcement its dates, of a postponement the new ones",
    ({ dates }: TripEvent) => dates,
  ),
  textColumn("postponed_to", "Of a postponement: the trip that it became.", ({ toTrip: to }) => to),
  textColumn("what", "Of an engagement: what was called off.", ({ what }) => what),
];

const COLUMNS: readonly Column<EventRow>[] = [
  textColumn("trip_id", "The trip.", ({ record }) => record.trip.id),
  integerColumn(
    "position",
    "In the order in which things happened, from 1.",
    ({ position }) => position,
  ),
  ...columnsOf(EVENT, ({ event }: EventRow) => event),
  ...columnsOf(sourceColumns, ({ event, articles }: EventRow) => ({
    claims: event.claims,
    articles,
  })),
];

export const events = defineTable({
  name: "events",
  row: "One row per thing that happened to a trip or was decided about it, whatever came later.",
  columns: COLUMNS,
  key: ["trip_id", "position"],
  references: [toTrip],
  isByTrip: true,
  rowsOf: (data) =>
    tripRows(data).flatMap((row) =>
      row.record.trip.history.map((event, index) => ({ ...row, event, position: index + 1 })),
    ),
});
