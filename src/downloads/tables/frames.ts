import { type Frame, yearsOf } from "../../model/frame.ts";
import type { Person } from "../../model/records.ts";
import type { Dataset } from "../dataset.ts";
import { type Column, column } from "./column.ts";
import { countryColumns } from "./place-columns.ts";
import { defineTable, toPerson, toTrip } from "./table.ts";

interface FrameRow {
  readonly frame: Frame;
  readonly year: number;
  /** Undefined for a year without a trip on file. */
  readonly trip?: string | undefined;
  readonly person?: Pick<Person, "id" | "name"> | undefined;
}

const COLUMNS: readonly Column<FrameRow>[] = [
  column.text("frame_id", "Stable.", ({ frame }) => frame.id),
  column.text("frame_title", "In English.", ({ frame }) => frame.title),
  column.text("frame_about", "What it contains, in English.", ({ frame }) => frame.about),
  ...countryColumns("frame_country", "Whose ministers", ({ frame }: FrameRow) => frame.country),
  column.text("frame_region", "Whose stops count: a region of M49.", ({ frame }) => frame.region),
  column.integer("year", "The year.", ({ year }) => year),
  column.text("trip_id", "That year's trip; empty if no source is known.", ({ trip }) => trip),
  column.text("person_id", "The traveller; empty if there is no trip.", ({ person }) => person?.id),
  column.text(
    "person_name",
    "In English; empty if there is no trip.",
    ({ person }) => person?.name,
  ),
];

const frameRows = ({ frames: all, trips }: Dataset): readonly FrameRow[] => {
  const onFile = new Map(trips.map((record) => [record.trip.id, record]));
  return all.flatMap((frame) =>
    yearsOf(frame).map((year) => {
      const id = frame.trips.get(year);
      const record = id && onFile.get(id);
      return { frame, year, trip: record?.trip.id, person: record?.person };
    }),
  );
};

export const frames = defineTable({
  name: "frames",
  row: "One row per year of a set of trips that is meant to be complete: only there does a share say something about all travel.",
  columns: COLUMNS,
  key: ["frame_id", "year"],
  references: [toTrip, toPerson],
  rowsOf: frameRows,
});
