import { csvFormatRow } from "d3";

/** The characters that start a formula in spreadsheets, including full-width ones. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Undefined and null are empty. */
type Cell = string | number | boolean | null | undefined;

/**
 * Rows as CSV (RFC 4180). Text that a spreadsheet would run as a formula is prefixed with an apostrophe; numbers stay
 * numbers.
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((cells) => `${csvFormatRow(cells.map(sayCell))}\r\n`).join("");

const sayCell = (cell: Cell): string =>
  typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : String(cell ?? "");
