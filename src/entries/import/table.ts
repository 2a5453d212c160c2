import { CAUSES, type Cause } from "../../model/claim.ts";
import type { Day } from "../../model/day.ts";
import { isCsvFault, readCsv, type TableRow } from "./csv.ts";
import type { InputFile } from "./input.ts";
import { own } from "./own.ts";
import type { CalledOff, Dataset, Notice, RecordDates, Traveller, VisitRecord } from "./record.ts";
import { readTableDay } from "./table-dates.ts";
import type { TableMap } from "./table-map.ts";
import { type Cell, TableSources } from "./table-sources.ts";
import { readTableTraveller } from "./table-travellers.ts";

/** What was not understood of a row, so that it is not written. */
class Lost extends Error {}

/** Reads a table of visits, one a row, as its map says; or tells why it cannot be read at all. */
export function readTable(file: InputFile, map: TableMap): Dataset | string {
  const rows = readCsv(file.text, map.delimiter);
  if (isCsvFault(rows)) return `${file.path}:${rows.line}: ${rows.message}`;
  const [header, ...body] = rows;
  const columns = header?.cells ?? [];
  const missing = Object.values(map.columns).filter((name) => name && !columns.includes(name));
  if (missing.length > 0) {
    return `${file.path}:1: there is no column ${missing.join(", ")}; the columns are ${columns.join(", ")}`;
  }
  return readRows(file.path, columns, body, map);
}

function readRows(
  file: string,
  columns: readonly string[],
  rows: readonly TableRow[],
  map: TableMap,
): Dataset {
  const notices: Notice[] = [];
  const records: VisitRecord[] = [];
  const travellers = new Map<string, Traveller>();
  const sources = new TableSources(map);
  for (const row of rows) {
    const origin = { file, line: row.line };
    const cell = cellReader(row, columns, map);
    const tell = (message: string): void => {
      notices.push({ origin, kind: "partly", message });
    };
    try {
      const traveller = travellerOf(cell, map);
      const isOff = isCalledOff(cell("status"), map);
      records.push({
        origin,
        traveller: traveller.id,
        trip: cell("trip") || undefined,
        country: cell("country"),
        place: cell("place"),
        dates: readDates(cell, map, tell),
        source: sources.read(cell, tell),
        calledOff: isOff ? readReason(cell, map, tell) : undefined,
      });
      if (!travellers.has(traveller.id)) travellers.set(traveller.id, traveller);
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      notices.push({ origin, kind: "lost", message: error.message });
    }
  }
  const outlets = sources.outlets();
  return { name: map.name, records, travellers, outlets, read: rows.length, notices };
}

function cellReader(row: TableRow, columns: readonly string[], map: TableMap): Cell {
  return (field) => {
    const name = map.columns[field];
    const text = name === undefined ? "" : (row.cells[columns.indexOf(name)] ?? "");
    return (text === "" ? map.fixed[field] : text) ?? "";
  };
}

function travellerOf(cell: Cell, map: TableMap): Traveller {
  const traveller = readTableTraveller(cell, map);
  if (typeof traveller === "string") throw new Lost(traveller);
  return traveller;
}

function isCalledOff(status: string, map: TableMap): boolean {
  const meaning = status === "" ? "visited" : own(map.values.status, status);
  if (meaning === undefined) throw new Lost(`unknown status "${status}"`);
  if (meaning === "ignored") throw new Lost(`left out, as the map says: status "${status}"`);
  return meaning === "cancelled";
}

function readDates(cell: Cell, map: TableMap, tell: (message: string) => void): RecordDates {
  const [from, to] = (["from", "to"] as const).map((field): Day | undefined => {
    const day = readTableDay(cell(field), map.dates);
    if (day === undefined && cell(field) !== "") tell(`date left out: "${cell(field)}"`);
    return day;
  });
  if (from !== undefined && to !== undefined && to < from) {
    throw new Lost(`the end ${cell("to")} is before the start ${cell("from")}`);
  }
  const marks = cell("approximate").split(/[;|]/);
  const isApproximate = marks.some((mark) => map.values.approximate.includes(mark.trim()));
  return { from, to, isApproximate };
}

function readReason(cell: Cell, map: TableMap, tell: (message: string) => void): CalledOff {
  const word = cell("cause");
  const cause = own(map.values.cause, word) ?? CAUSES.find((one) => one === word);
  if (cause === undefined && word !== "") tell(`cause left out: "${word}"`);
  const reason = cell("reason");
  const unstated: Cause = "unstated";
  return { cause: cause ?? unstated, reason: reason === "" ? undefined : reason };
}
