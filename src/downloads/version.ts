import { isoOf } from "../model/day.ts";
import type { Dataset } from "./dataset.ts";
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
  data.digest(TABLES.map((table) => table.toCsv(data)).join("")).slice(0, DIGITS);
