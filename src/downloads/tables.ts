import type { Column } from "./column.ts";
import { toCsv } from "./csv.ts";
import type { Dataset } from "./dataset.ts";
import { frameRows, FRAMES } from "./table-frames.ts";
import { CLAIMS, claimRows } from "./table-claims.ts";
import { STOPS, stopRows } from "./table-stops.ts";
import { tripRows, TRIPS } from "./table-trips.ts";

/** A CSV file: what a row is, its columns, and its text for some data. */
export interface Table {
  readonly name: "trips" | "stops" | "claims" | "frames";
  readonly row: string;
  readonly columns: readonly Pick<Column<never>, "name" | "type" | "description">[];
  /** The columns that tell rows apart, where some do. */
  readonly key: readonly string[];
  readonly toCsv: (data: Dataset) => string;
}

export const TABLES: readonly Table[] = [
  {
    name: "trips",
    row: "One row a trip.",
    columns: TRIPS,
    key: ["trip_id"],
    toCsv: (data) => toCsv(TRIPS, tripRows(data)),
  },
  {
    name: "stops",
    row: "One row a stop, planned and actual side by side.",
    columns: STOPS,
    key: ["trip_id", "stop_id"],
    toCsv: (data) => toCsv(STOPS, stopRows(data)),
  },
  {
    name: "claims",
    row: "One row a statement of an article; of a plan, one row for each stop that it names.",
    columns: CLAIMS,
    key: [],
    toCsv: (data) => toCsv(CLAIMS, claimRows(data)),
  },
  {
    name: "frames",
    row: "One row a year of a row of trips that is meant to be complete.",
    columns: FRAMES,
    key: ["frame_id", "year"],
    toCsv: (data) => toCsv(FRAMES, frameRows(data)),
  },
];

/** What holds for every CSV file. */
export const TABLE_NOTES: readonly string[] = [
  "Ends are inclusive: a stay from 14 to 16 August has 16 August as its end. In iCalendar the end is the day after.",
  "Dates are as exact as the sources are, never more: 2026-08 is some time in August, and the columns named precision say so. An empty date is not known.",
  "A country has three columns: ISO 3166-1 alpha-2, alpha-3 and its name in English. Namibia's alpha-2 code is NA, which some programs read as missing: tell them that only an empty cell is missing, or use alpha-3. XK is Kosovo, EU the European Union.",
  "Text that a spreadsheet would run as a formula begins with an apostrophe. Numbers do not.",
  "Disputed and unreported stops are rows like the others; the outcome column says so.",
  "UTF-8, separated by commas, lines end with CR LF, the first line names the columns.",
];
