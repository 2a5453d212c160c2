import { DISPUTE_KINDS, type Dispute, type Version } from "../../model/dispute.ts";
import { type Column, column } from "./column.ts";
import { sourceColumns } from "./source-columns.ts";
import { defineTable, toTrip } from "./table.ts";
import { type TripRow, tripRows } from "./trips.ts";

interface VersionRow extends TripRow {
  readonly dispute: Dispute;
  readonly number: number;
  readonly version: Version;
  readonly side: number;
}

const COLUMNS: readonly Column<VersionRow>[] = [
  column.text("trip_id", "The trip.", ({ record }) => record.trip.id),
  column.integer(
    "dispute",
    "The question's number within its trip, from 1.",
    ({ number }) => number,
  ),
  column.integer("version", "The answer's number, from 1.", ({ side }) => side),
  column.choice(
    "kind",
    "What differs: whether it was visited, on which days, when it began or ended, what was planned, what became of it, or anything else.",
    DISPUTE_KINDS,
    ({ dispute }) => dispute.kind,
  ),
  column.text("about", "The question, if the kind is stated.", ({ dispute }) => dispute.about),
  column.text(
    "stop_id",
    "The stop in stops.csv that it is about; empty for the trip as a whole.",
    ({ dispute }) => dispute.stop,
  ),
  column.text(
    "says",
    "The answer: a word, dates in EDTF, or an editor's words.",
    (row) => row.version.says,
  ),
  column.integer(
    "voices",
    "How many speakers say so; copies count once.",
    ({ version }) => new Set(version.claims.map(({ voice }) => voice.id)).size,
  ),
  ...sourceColumns(({ version }: VersionRow) => version.claims),
];

export const disputes = defineTable({
  name: "disputes",
  row: "One row per answer to each question on which sources differ.",
  columns: COLUMNS,
  key: ["trip_id", "dispute", "version"],
  references: [toTrip],
  isByTrip: true,
  rowsOf: (data) =>
    tripRows(data).flatMap((row) =>
      row.record.trip.disputes.flatMap((dispute, index) =>
        dispute.versions.map((version, at) => ({
          ...row,
          dispute,
          number: index + 1,
          version,
          side: at + 1,
        })),
      ),
    ),
});
