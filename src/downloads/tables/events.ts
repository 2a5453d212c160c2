import { EVENT_KINDS, type TripEvent } from "../../model/event.ts";
import { type Column, columnsOf, required, column } from "./column.ts";
import { momentColumns, stayColumns } from "./date-columns.ts";
import { reasonColumns, sourceColumns, voiceColumns } from "./source-columns.ts";
import { defineTable, toTrip } from "./table.ts";
import { type TripRow, tripRows } from "./trips.ts";

interface EventRow extends TripRow {
  readonly event: TripEvent;
  readonly position: number;
}

const EVENT: readonly Column<TripEvent>[] = [
  required(column.choice("kind", "What happened or was decided.", EVENT_KINDS, ({ kind }) => kind)),
  column.day("known", "The first day on which it was known.", ({ known }) => known),
  column.boolean(
    "undated",
    "No source gives a date: known is the day on which it was read.",
    ({ undated }) => undated,
  ),
  ...voiceColumns,
  ...momentColumns("happened", "When it happened, if known", ({ happened }: TripEvent) => happened),
  ...reasonColumns,
  column.text("sent_instead", "Who went instead.", ({ sentInstead }) => sentInstead),
  column.text(
    "stop_id",
    "The stop in stops.csv that it is about; empty for the trip as a whole.",
    ({ stop }) => stop,
  ),
  column.list("place_ids", "For an announcement: the stops it names, in order.", ({ places }) =>
    (places ?? []).map(({ id }) => id),
  ),
  ...stayColumns(
    "planned",
    "For an announcement its dates, for a postponement the new ones",
    ({ dates }: TripEvent) => dates,
  ),
  column.text(
    "postponed_to",
    "For a postponement: the trip that it became.",
    ({ toTrip: to }) => to,
  ),
  column.text("what", "For an engagement: what was called off.", ({ what }) => what),
];

const COLUMNS: readonly Column<EventRow>[] = [
  column.text("trip_id", "The trip.", ({ record }) => record.trip.id),
  column.integer("position", "In chronological order, from 1.", ({ position }) => position),
  ...columnsOf(EVENT, ({ event }: EventRow) => event),
  ...sourceColumns(({ event }: EventRow) => event.claims),
];

export const events = defineTable({
  name: "events",
  row: "One row per event of a trip: what happened or was decided, even if superseded.",
  columns: COLUMNS,
  key: ["trip_id", "position"],
  references: [toTrip],
  isByTrip: true,
  rowsOf: (data) =>
    tripRows(data).flatMap((row) =>
      row.record.trip.history.map((event, index) => ({ ...row, event, position: index + 1 })),
    ),
});
