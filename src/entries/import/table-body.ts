import type { TableRow } from "./table-rows.ts";
import type { Notice } from "./record.ts";
import { type TableField, TABLE_FIELDS, type TableMap } from "./table-map.ts";
import type { Cell } from "./table-sources.ts";

/** A row that reports a visit, by the fields of the map. */
export interface BodyRow {
  readonly line: number;
  readonly cell: Cell;
}

interface TableBody {
  readonly rows: readonly BodyRow[];
  /** Rows that are titles, totals or repeated headers. */
  readonly notices: readonly Notice[];
}

/** How many rows are searched for the header, as titles can precede it. */
const MAX_TITLES = 30;

const IS_SUM =
  /^(?:grand |sub)?-?(?:totals?|sums?|summe|gesamt|insgesamt|ensemble|suma|totale|总计|合计)\b/iu;

/** The rows below the header, with values filled down as the map says; or what is wrong. */
export function readBody(
  file: string,
  all: readonly TableRow[],
  map: TableMap,
): TableBody | string {
  const named = Object.values(map.columns).filter((name) => name !== undefined);
  const isHeader = ({ cells }: TableRow): boolean =>
    named.every((name) => findColumn(cells, name) >= 0);
  const at = all.slice(0, MAX_TITLES).findIndex(isHeader);
  if (at < 0) {
    const columns = all[0]?.cells ?? [];
    const missing = named.filter((name) => findColumn(columns, name) < 0);
    return `${file}:1: there is no column ${missing.join(", ")}; the columns are ${columns.join(", ")}`;
  }
  const header = all[at]!.cells;
  const aside = (row: TableRow, what: string): Notice => ({
    origin: { file, line: row.line },
    kind: "aside",
    message: `${what}: ${row.cells.filter(Boolean).slice(0, 3).join(", ")}`,
  });
  const notices = all.slice(0, at).map((row) => aside(row, "above the header"));
  const rows: BodyRow[] = [];
  const above = new Map<TableField, string>();
  for (const row of all.slice(at + 1)) {
    if (isHeader(row)) notices.push(aside(row, "the header again"));
    else if (row.cells.some((cell) => IS_SUM.test(cell)) && !hasDate(row, header, map))
      notices.push(aside(row, "a sum"));
    else rows.push({ line: row.line, cell: cellReader(row, header, map, above) });
  }
  return { rows, notices };
}

const plain = (name: string): string => name.replace(/\s+/g, " ").trim().toLowerCase();

/** A column's index; -1 if there is none. Case and line breaks in the header are ignored. */
const findColumn = (header: readonly string[], name: string): number =>
  header.findIndex((cell) => plain(cell) === plain(name));

const hasDate = (row: TableRow, header: readonly string[], { columns }: TableMap): boolean =>
  (["from", "to", "dates"] as const).some((field) => {
    const name = columns[field];
    return name !== undefined && /\d/.test(row.cells[findColumn(header, name)] ?? "");
  });

/** The fields of a row; filled-down fields come from the last row that had them. */
function cellReader(
  row: TableRow,
  header: readonly string[],
  map: TableMap,
  above: Map<TableField, string>,
): Cell {
  const own = new Map<TableField, string>();
  for (const field of TABLE_FIELDS) {
    const name = map.columns[field];
    const text = name === undefined ? "" : (row.cells[findColumn(header, name)] ?? "");
    if (text !== "") above.set(field, text);
    const filled = text === "" && map.fillDown.includes(field) ? (above.get(field) ?? "") : text;
    own.set(field, filled === "" ? (map.fixed[field] ?? "") : filled);
  }
  return (field) => own.get(field) ?? "";
}
