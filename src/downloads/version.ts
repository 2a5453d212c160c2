import { isoOf } from "../model/day.ts";
import type { Dataset } from "./dataset.ts";
import type { Table } from "./tables/table.ts";
import { TABLES } from "./tables/tables.ts";

const DIGITS = 8;
const known = new WeakMap<Dataset, string>();

/**
 * The version of the data: the last day on which something became known, and what all tables come to:
 * `2026-11-25.3f9a01bc`. Another byte in any of them is another version.
 */
export function versionOf(data: Dataset): string {
  const version = known.get(data) ?? `${isoOf(data.generated)}.${digestOf(data)}`;
  known.set(data, version);
  return version;
}

const digestOf = (data: Dataset): string =>
  data.digest(TABLES.map((table) => textOf(table, data)).join("")).slice(0, DIGITS);

const texts = new WeakMap<Dataset, Map<Table, string>>();

/** A table of the whole, made once: for the version, and for its file. */
export function textOf(table: Table, data: Dataset): string {
  const made = texts.get(data) ?? new Map<Table, string>();
  texts.set(data, made);
  const text = made.get(table) ?? table.toCsv(data);
  made.set(table, text);
  return text;
}
