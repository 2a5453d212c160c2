import { PLAN_KINDS, CAUSES } from "../../model/claim.ts";
import type { PlanVersion } from "../../model/trip.ts";
import type { PlannedStop } from "../../model/stop.ts";
import type { Dataset } from "../dataset.ts";
import { type Column, columnsOf, column } from "./column.ts";
import { stayColumns } from "./date-columns.ts";
import { placeNameColumns, stopKindColumn } from "./place-columns.ts";
import { sourceColumns, voiceColumns } from "./source-columns.ts";
import { defineTable, toPlace, toTrip } from "./table.ts";
import { type TripRow, tripRows } from "./trips.ts";

interface PlanRow extends TripRow {
  readonly plan: PlanVersion;
  /** Among versions of its kind, from 1. */
  readonly version: number;
}

const KEY: readonly Column<PlanRow>[] = [
  column.text("trip_id", "The trip.", ({ record }) => record.trip.id),
  column.choice(
    "plan_kind",
    "announced: officially, in advance; due: reported afterwards; expected: by the press. Only the first counts.",
    PLAN_KINDS,
    ({ plan }) => plan.kind,
  ),
  column.integer(
    "version",
    "Of the plans of this kind, from 1; the last is in force.",
    (row) => row.version,
  ),
];

const PLAN: readonly Column<PlanVersion>[] = [
  column.day("known", "The day from which it was in force.", ({ known }) => known),
  column.boolean(
    "undated",
    "No source gives a date: known is the day on which it was read.",
    ({ undated }) => undated,
  ),
  ...voiceColumns,
  column.choice("cause", "Why the plan was changed.", CAUSES, ({ cause }) => cause),
  column.text("reason", "The reason in brief, as given.", ({ reason }) => reason),
  column.boolean("full", "A full list, not one host's notice of some stops.", ({ full }) => full),
  ...stayColumns("planned", "For the trip as a whole", ({ dates }: PlanVersion) => dates),
  column.integer("stops", "Stops in it.", ({ stops }) => stops.length),
];

const COLUMNS: readonly Column<PlanRow>[] = [
  ...KEY,
  ...columnsOf(PLAN, ({ plan }: PlanRow) => plan),
  ...sourceColumns(({ plan }: PlanRow) => plan.claims),
];

const planRows = (data: Dataset): readonly PlanRow[] =>
  tripRows(data).flatMap((row) => {
    const { plans, due, expectations } = row.record.trip;
    return [plans, due, expectations].flatMap((versions) =>
      versions.map((plan, index) => ({ ...row, plan, version: index + 1 })),
    );
  });

export const plans = defineTable({
  name: "plans",
  row: "One row per version of a trip’s plan: as it stood from one statement to the next.",
  columns: COLUMNS,
  key: ["trip_id", "plan_kind", "version"],
  references: [toTrip],
  isByTrip: true,
  rowsOf: planRows,
});

interface PlanStopRow extends PlanRow {
  readonly stop: PlannedStop;
  readonly position: number;
}

const STOP_COLUMNS: readonly Column<PlanStopRow>[] = [
  ...KEY,
  column.integer(
    "position",
    "Its place among the stops of this version, from 1.",
    (row) => row.position,
  ),
  column.integer(
    "number",
    "Its number in a single voice's list; empty if it is in no single voice's list.",
    ({ stop }) => stop.position,
  ),
  ...placeNameColumns("The stop", ({ stop }: PlanStopRow) => stop.place),
  stopKindColumn(({ stop }) => stop.kind),
  ...stayColumns("planned", "For this stop", ({ stop }: PlanStopRow) => stop.dates),
  ...sourceColumns(({ stop }: PlanStopRow) => stop.claims),
];

export const planStops = defineTable({
  name: "plan_stops",
  row: "One row per stop of each version of a plan.",
  columns: STOP_COLUMNS,
  key: ["trip_id", "plan_kind", "version", "position"],
  references: [
    {
      fields: ["trip_id", "plan_kind", "version"],
      table: "plans",
      to: ["trip_id", "plan_kind", "version"],
    },
    toPlace,
  ],
  isByTrip: true,
  rowsOf: (data) =>
    planRows(data).flatMap((row) =>
      row.plan.stops.map((stop, index) => ({ ...row, stop, position: index + 1 })),
    ),
});
