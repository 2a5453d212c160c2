import { isoOf } from "../../model/day.ts";
import type { RecordDates } from "./record.ts";
import { type CellDates, readCellDates } from "./table-dates.ts";
import type { TableField, TableMap } from "./table-map.ts";
import type { Cell } from "./table-sources.ts";

/** The columns for a start, an end, and both in one cell. */
interface WhenFields {
  readonly from: TableField;
  readonly to: TableField;
  readonly dates: TableField;
  readonly duration?: TableField;
}

export const VISIT: WhenFields = { from: "from", to: "to", dates: "dates", duration: "duration" };
export const PLAN: WhenFields = { from: "plannedFrom", to: "plannedTo", dates: "plannedDates" };

type Tell = (message: string) => void;

/** The dates of a row; reports what was not understood. */
export function readWhen(cell: Cell, fields: WhenFields, map: TableMap, tell: Tell): RecordDates {
  const marks = cell("approximate").split(/[;|]/);
  const isApproximate = marks.some((mark) => map.values.approximate.includes(mark.trim()));
  const read = (field: TableField): CellDates | undefined => readCell(cell(field), map, tell);
  const whole = read(fields.dates);
  const first = whole ?? read(fields.from);
  const last = whole ? undefined : read(fields.to);
  const duration = fields.duration ? cell(fields.duration) : "";
  const to = last?.to ?? (first && endOf(first, duration, tell)) ?? whole?.to;
  return { from: first?.from, to, isApproximate, span: spanOf(first, last) };
}

export function readEdtf(text: string, map: TableMap, tell: Tell): string | undefined {
  const dates = readCell(text, map, tell);
  return dates && edtfOf(dates);
}

function readCell(text: string, { dates: order }: TableMap, tell: Tell): CellDates | undefined {
  if (text === "") return undefined;
  const read = readCellDates(text, order);
  if (read === "ambiguous")
    tell(`date left out: "${text}" begins with the day or the month (dates of the map can say)`);
  else if (read === undefined) tell(`date left out: "${text}"`);
  return read === "ambiguous" ? undefined : read;
}

/** The last day of a visit of a given length; that of the first cell if it has a whole range. */
function endOf(first: CellDates, duration: string, tell: Tell): number | undefined {
  const [, days] = /^(\d{1,3})(?:\s*(?:days?|tage?|jours?|d))?$/i.exec(duration) ?? [];
  if (days === undefined && duration !== "") tell(`duration left out: "${duration}"`);
  if (first.from !== first.to) return first.to;
  return days === undefined || Number(days) === 0 ? undefined : first.from + Number(days) - 1;
}

const edtfOf = ({ from, to, span }: CellDates): string =>
  span ?? (from === to ? isoOf(from) : `${isoOf(from)}/${isoOf(to)}`);

/** Set if either end is a month or year. */
function spanOf(first: CellDates | undefined, last: CellDates | undefined): string | undefined {
  if (first?.span === undefined && last?.span === undefined) return undefined;
  const ends = [first, last].flatMap((dates) => (dates ? edtfOf(dates) : []));
  return [...new Set(ends)].join("/");
}
