// The downloads' tables, parsed as another program would.
import { parse } from "csv-parse/sync";
import type { Dataset } from "../../src/downloads/dataset.ts";
import { csvOf } from "./published.ts";

export type Row = Readonly<Record<string, string>>;

export const read = (text: string): readonly Row[] => parse(text, { columns: true, bom: false });

/** The non-empty cells of a row, except in some columns. */
export const filled = (row: Row, without: RegExp): Row =>
  Object.fromEntries(
    Object.entries(row).filter(([name, cell]) => cell !== "" && !without.test(name)),
  );

export const rowsOf = (name: string, data: Dataset): readonly Row[] => read(csvOf(name, data));
