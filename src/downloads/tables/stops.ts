import { MADE } from "../../model/facets.ts";
import type { Stop } from "../../model/stop.ts";
import type { Dispute } from "../../model/dispute.ts";
import { OUTCOMES } from "../../model/outcomes.ts";
import type { Dataset } from "../dataset.ts";
import { stopKeys } from "../stop-key.ts";
import { sourcesOf } from "../trip-json.ts";
import { type Column, columnsOf, required, column } from "./column.ts";
import { momentColumns, stayColumns } from "./date-columns.ts";
import { placeColumns, stopKindColumn } from "./place-columns.ts";
import { sourceColumns, explanationColumns } from "./source-columns.ts";
import { defineTable, toPerson, toPlace, toTrip } from "./table.ts";
import { TRIP_COLUMNS, type TripRow, tripRows, yearOf } from "./trips.ts";

export interface StopRow extends TripRow {
  readonly stop: Stop;
  /** Its position in the trip, from 1. */
  readonly position: number;
  readonly key: string;
}

/** What a stop is, and its outcome. */
const JUDGED: readonly Column<Stop>[] = [
  stopKindColumn(({ kind }) => kind),
  required(column.choice("outcome", "What became of it.", OUTCOMES, ({ outcome }) => outcome)),
  required(
    column.choice(
      "made",
      "Whether it was made, whatever the plan.",
      MADE,
      ({ facets }) => facets.made,
    ),
  ),
  column.choice(
    "planned_as",
    "How it had been planned; only announced counts.",
    ["announced", "due", "expected", "not in the plan", "none"],
    ({ facets }) => facets.plan,
  ),
  column.boolean(
    "disputed",
    "Whether sources differ about it.",
    ({ disputes }) => disputes.length > 0,
  ),
  column.text("dispute", "What each side says, with its articles.", sayDisputes),
  column.choice(
    "most_say",
    "If disputed: the outcome according to most voices, or to the highest.",
    OUTCOMES,
    ({ mostSay }) => mostSay,
  ),
];

const PLANNED: readonly Column<Stop>[] = [
  column.integer(
    "announced_position",
    "Number in the announced order, from 1; empty if no announced list numbers it.",
    ({ announced }) => announced?.position,
  ),
  ...stayColumns("announced", "Announced for this stop", ({ announced }: Stop) => announced?.dates),
  ...momentColumns(
    "announced_on",
    "When it was first announced",
    ({ announced }: Stop) => announced?.on,
  ),
  column.text(
    "due_dates",
    "If it had been due, as reported afterwards: EDTF level 1.",
    ({ due }) => due?.dates?.edtf,
  ),
  column.text(
    "expected_dates",
    "If only the press expected it: EDTF level 1.",
    ({ expected }) => expected?.dates?.edtf,
  ),
];

const MADE_AS: readonly Column<Stop>[] = [
  column.text(
    "actual_place_id",
    "Where it was made, if known more precisely.",
    ({ visited }) => visited?.place.id,
  ),
  column.text("actual_place_name", "Its name in English.", ({ visited }) => visited?.place.name),
  ...stayColumns("actual", "As reported", ({ visited }: Stop) => visited?.dates),
  column.integer(
    "moved_by_days",
    "Days from the announced dates to the actual ones, at least; negative if earlier.",
    ({ movedBy }) => movedBy,
  ),
  column.list("met", "Whom the traveller met.", ({ visited }) => visited?.met ?? []),
  column.text(
    "instead_of",
    "The announced stop that it replaced.",
    ({ visited }) => visited?.insteadOf?.id,
  ),
  column.text(
    "replaced_by",
    "The stop made instead.",
    ({ notVisited }) => notVisited?.replacedBy?.id,
  ),
  column.boolean(
    "turned_back",
    "Left for it, but did not arrive, or did not leave the aircraft.",
    ({ notVisited }) => notVisited?.turnedBack,
  ),
  ...explanationColumns(({ notVisited }: Stop) => notVisited?.explanations ?? []),
];

const ofStop = (columns: readonly Column<Stop>[]): readonly Column<StopRow>[] =>
  columnsOf(columns, ({ stop }) => stop);

const COLUMNS: readonly Column<StopRow>[] = [
  ...TRIP_COLUMNS,
  column.text("stop_id", "Unique within its trip today.", ({ stop }) => stop.id),
  required(
    column.text(
      "stop_key",
      "Stable through all later claims: use it to follow a stop in stop_states.csv.",
      ({ key }) => key,
    ),
  ),
  required(
    column.integer(
      "position",
      "In actual order, with stops that were not made where they were planned; from 1.",
      ({ position }) => position,
    ),
  ),
  ...placeColumns(({ stop }: StopRow) => stop.place),
  column.text(
    "trip_announced_dates",
    "Announced for the trip as a whole: EDTF level 1, ends inclusive.",
    ({ record }) => record.trip.announcedDates?.edtf,
  ),
  ...ofStop([...JUDGED, ...PLANNED, ...MADE_AS]),
  ...sourceColumns(({ stop }: StopRow) => stop.claims),
];

export function stopRows(data: Dataset): readonly StopRow[] {
  return tripRows(data).flatMap((row) => {
    const keys = stopKeys(row.record.trip);
    return row.record.trip.stops
      .map((stop, index) => ({ ...row, stop, position: index + 1, key: keys.get(stop.id)! }))
      .filter(({ stop }) => data.covers(row.record, stop));
  });
}

/** The years whose trips have a stop, latest first. */
export const yearsOfStops = (data: Dataset): readonly number[] =>
  [...new Set(stopRows(data).flatMap((row) => yearOf(row) ?? []))].toSorted((a, b) => b - a);

export const stops = defineTable({
  name: "stops",
  row: "One row per stop, planned and actual side by side.",
  columns: COLUMNS,
  key: ["trip_id", "stop_id"],
  references: [toTrip, toPerson, toPlace],
  isByTrip: true,
  rowsOf: stopRows,
});

/** `not visited (2026/…-not); visited (2026/…-disputed)`. */
function sayDisputes({ disputes }: Stop): string {
  const sayOne = ({ about, versions }: Dispute): string => {
    const sides = versions.map(({ says, claims }) => `${says} (${sourcesOf(claims).join(", ")})`);
    return [...(about ? [`${about}:`] : []), sides.join("; ")].join(" ");
  };
  return disputes.map(sayOne).join(" | ");
}
