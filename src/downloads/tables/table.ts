import type { Dataset } from "../dataset.ts";
import { csvText } from "../csv.ts";
import type { Column } from "./column.ts";
import { byPerson, type Piece, partsOfList } from "../pieces.ts";

/** A foreign key. */
interface Reference {
  readonly fields: readonly string[];
  readonly table: string;
  /** The columns there, in the order of `fields`. */
  readonly to: readonly string[];
}

/** A CSV file: what a row is, its columns, and its text for a data set. */
export interface Table {
  readonly name: string;
  readonly row: string;
  readonly columns: readonly Omit<Column<never>, "value">[];
  /** The primary key. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  /** Its text piece by piece. */
  readonly toPieces: (data: Dataset) => Iterable<string>;
  /** The same for the whole site: in tables with rows by trip, a chapter per person. */
  readonly toPiecesOfAll: (data: Dataset) => Iterable<Piece>;
}

interface Described<Row> {
  readonly name: string;
  readonly row: string;
  readonly columns: readonly Column<Row>[];
  readonly key: readonly string[];
  readonly references?: readonly Reference[];
  readonly rowsOf: (data: Dataset) => readonly Row[];
  /** Whether rows are grouped by trip. */
  readonly isByTrip?: boolean;
}

/** The columns of a key are never empty. */
export const defineTable = <Row>({
  rowsOf,
  isByTrip = false,
  references = [],
  ...table
}: Described<Row>): Table => {
  const columns = table.columns.map((column) =>
    table.key.includes(column.name) ? { ...column, isRequired: true } : column,
  );
  const toPieces = (data: Dataset): Iterable<string> => csvPieces(columns, rowsOf(data));
  const toChapters = function* (data: Dataset): Generator<Piece> {
    yield headOf(columns);
    yield* byPerson(data, (part) => rowPieces(columns, rowsOf(part)));
  };
  return {
    ...table,
    columns,
    references,
    toPieces,
    toPiecesOfAll: isByTrip ? toChapters : toPieces,
  };
};

export const toTrip: Reference = { fields: ["trip_id"], table: "trips", to: ["trip_id"] };
export const toPlace: Reference = { fields: ["place_id"], table: "places", to: ["place_id"] };
export const toArticle: Reference = {
  fields: ["article_id"],
  table: "articles",
  to: ["article_id"],
};
export const toStop: Reference = {
  fields: ["trip_id", "stop_id"],
  table: "stops",
  to: ["trip_id", "stop_id"],
};
export const toPerson: Reference = { fields: ["person_id"], table: "people", to: ["person_id"] };
export const toOutlet: Reference = { fields: ["outlet_id"], table: "outlets", to: ["outlet_id"] };

/** A table as CSV (UTF-8). */
export function* csvPieces<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Generator<string> {
  yield headOf(columns);
  yield* rowPieces(columns, rows);
}

const headOf = <Row>(columns: readonly Column<Row>[]): string =>
  csvText([columns.map(({ name }) => name)]);

function* rowPieces<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Generator<string> {
  for (const some of partsOfList(rows))
    yield csvText(some.map((row) => columns.map(({ value }) => value(row))));
}
