import type { Dataset } from "../../../src/entries/import/record.ts";
import type { TableMap } from "../../../src/entries/import/table-map.ts";
import { readCsv } from "../../../src/entries/import/table-rows.ts";
import { readRows } from "../../../src/entries/import/table.ts";

/** A table of text, read as its map says; or why that cannot be done. */
export function readTable(text: string, map: TableMap): Dataset | string {
  const found = readCsv("visits.csv", text, map.delimiter);
  return "fault" in found ? found.fault : readRows("visits.csv", found.rows, map);
}
