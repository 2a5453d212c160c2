import { stringify } from "csv-stringify/sync";
import { partsOfList } from "../pieces.ts";
import type { Column } from "./column.ts";

/**
 * A table as CSV (RFC 4180, UTF-8). Text that a spreadsheet would run as a formula is preceded by an
 * apostrophe; numbers stay numbers.
 */
export const toCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  [...csvPieces(columns, rows)].join("");

/** The same piece by piece. */
export function* csvPieces<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Generator<string> {
  yield write([columns.map(({ name }) => name)]);
  for (const some of partsOfList(rows))
    yield write(some.map((row) => columns.map(({ value }) => value(row))));
}

const write = (records: readonly (readonly unknown[])[]): string =>
  stringify([...records], {
    record_delimiter: "windows",
    escape_formulas: true,
    cast: { boolean: String },
  });
