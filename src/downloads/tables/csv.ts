import { stringify } from "csv-stringify/sync";
import type { Column } from "./column.ts";

/**
 * A table as CSV (RFC 4180, UTF-8). Text that a spreadsheet would run as a formula is preceded by an
 * apostrophe; numbers stay numbers.
 */
export const toCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  stringify(
    rows.map((row) => columns.map(({ value }) => value(row))),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      record_delimiter: "windows",
      escape_formulas: true,
      cast: { boolean: String },
    },
  );
