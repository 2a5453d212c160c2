import { articles, outlets } from "./articles.ts";
import { claims, claimStops } from "./claims.ts";
import { disputes } from "./disputes.ts";
import { events } from "./events.ts";
import { frames } from "./frames.ts";
import { moved } from "./moved.ts";
import { offices, people } from "./people.ts";
import { places } from "./places.ts";
import { plans, planStops } from "./plans.ts";
import { stopSources } from "./stop-sources.ts";
import { stopStates } from "./stop-states.ts";
import { stops } from "./stops.ts";
import type { Table } from "./table.ts";
import { trips } from "./trips.ts";
import type { Dataset } from "../dataset.ts";
import type { Column } from "./column.ts";

/** All CSV files of the whole, those that most readers want first. */
export const TABLES: readonly Table[] = [
  trips,
  stops,
  stopStates,
  plans,
  planStops,
  events,
  disputes,
  claims,
  claimStops,
  stopSources,
  articles,
  outlets,
  people,
  offices,
  places,
  frames,
  moved,
];

/** For a person or a country. */
export const STOPS_TABLE: Table = stops;

/** Notes on every CSV file. */
export const TABLE_NOTES: readonly string[] = [
  "This is not a sample of all travel: it covers the trips for which somebody wrote an entry, and trips that did not go as announced are more likely to get one. Shares of all travel can be computed only within a frame (frames.csv), a set of trips that is meant to be complete.",
  "Known and unreported stops are counted separately: a stop that no source reports was neither made nor missed. Shares of announced stops are of those known: made / (made + not made).",
  "End dates are inclusive: a stay from 14 to 16 August ends on 16 August. In iCalendar the end is the day after.",
  "Dates are as precise as the sources, never more. Each is given as EDTF level 1 (2026-08 is some time in August, ../2026-01-08 is by 8 January) and as its earliest and latest possible day (_earliest, _latest). An empty date is unknown.",
  "A country has three columns, all present-day: ISO 3166-1 alpha-2, alpha-3, and its name in English. country_then is what the state was called at the time, such as Yugoslavia. Namibia's alpha-2 code is NA, which some programs read as missing: tell them that only empty cells are missing, or use alpha-3. XK is Kosovo, EU the European Union.",
  'Several values in one cell are separated by "; ". sources and source_urls are in the same order.',
  "Text that a spreadsheet would run as a formula is prefixed with an apostrophe. Numbers are not.",
  "Disputed and unreported stops are rows like the others; the outcome column says so.",
  "UTF-8 without a byte order mark; fields are separated by commas and lines by CR LF; the first line names the columns. In Excel: Data, From Text/CSV, file origin 65001 (UTF-8).",
];

export const TABLES_SCHEMA_PATH = "data/v1/schemas/tables.json";

/** The rows of each table as JSON Schema, with cells parsed by type and empty ones left out. */
export const toTablesSchema = ({ address }: Dataset): object => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: address(TABLES_SCHEMA_PATH),
  title: "Ports of Call: a row of each CSV file",
  $defs: Object.fromEntries(TABLES.map((table) => [table.name, toRow(table)])),
});

const toRow = ({ row, columns }: Table): object => ({
  type: "object",
  description: row,
  properties: Object.fromEntries(columns.map((column) => [column.name, toProperty(column)])),
  required: columns.filter(({ isRequired }) => isRequired).map(({ name }) => name),
});

const toProperty = ({ type, description, values }: Omit<Column<never>, "value">): object => ({
  type: type === "date" ? "string" : type,
  ...(type === "date" && { format: "date" }),
  ...(values && { enum: values }),
  description,
});
