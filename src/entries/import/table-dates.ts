import { type Day, isoOf } from "../../model/day.ts";
import { readEdge } from "../../model/edtf.ts";
import { daysOf } from "../../model/when-from.ts";
import { type DateParts, isoOfParts } from "../../reading/schema/date-forms.ts";
import { readParts } from "./date-parts.ts";
import type { DateOrder } from "./table-map.ts";

/** The first and last day that a cell can mean. */
export interface CellDates {
  readonly from: Day;
  readonly to: Day;
  /** The dates as EDTF, if the cell gives no day: `2021-03`, `2021`. */
  readonly span?: string | undefined;
}

/** Separators between two dates in a cell, safest first. A hyphen can also be part of a date. */
const BETWEEN = [
  /\s*[–—]\s*/g,
  /\s+(?:to|until|till|bis|au|al|hasta|a)\s+/gi,
  /\s*-\s*/g,
  /\s*\/\s*/g,
];

const NOISE = /\[[^\]]*\]|^(?:from|du|vom|le|den|am|del?)\s+|\s+(?=[,.])|\u00a0/gi;

/**
 * The dates in a cell: a day, month or year, or a range of these (`March 15–17, 2021`). `ambiguous` if two numbers
 * can be day and month in either order and the map does not say; undefined for anything else.
 */
export function readCellDates(
  cell: string,
  order: DateOrder | undefined,
): CellDates | "ambiguous" | undefined {
  const text = cell.replace(NOISE, " ").replace(/\s+/g, " ").trim();
  const whole = readParts(text, order);
  if (whole === "ambiguous") return whole;
  const single = whole && datesOf(whole);
  if (single) return single;
  for (const separator of BETWEEN) {
    for (const { 0: between, index } of text.matchAll(separator)) {
      const range = readRange(text.slice(0, index), text.slice(index + between.length), order);
      if (range !== undefined) return range;
    }
  }
  return undefined;
}

function readRange(
  first: string,
  last: string,
  order: DateOrder | undefined,
): CellDates | "ambiguous" | undefined {
  const [left, right] = [readParts(first, order), readParts(last, order)];
  if (left === undefined || right === undefined) return undefined;
  if (left === "ambiguous" || right === "ambiguous") return "ambiguous";
  const to = { month: left.month, ...right, year: right.year ?? left.year };
  const year = left.year ?? yearBefore(left, to);
  const from = { month: to.month, ...left, year };
  const [start, end] = [datesOf(from), datesOf(to)];
  if (!start || !end || end.to < start.from) return undefined;
  if (!start.span && !end.span) return { from: start.from, to: end.to };
  const edtf = ({ span, from: day }: CellDates): string => span ?? isoOf(day);
  return { from: start.from, to: end.to, span: `${edtf(start)}/${edtf(end)}` };
}

/** `30 December – 2 January 2021` begins in 2020. */
const yearBefore = (left: DateParts, right: DateParts): number | undefined =>
  right.year !== undefined && (left.month ?? 0) > (right.month ?? 13) ? right.year - 1 : right.year;

function datesOf(parts: DateParts): CellDates | undefined {
  const text = isoOfParts(parts);
  const edge = text === undefined ? undefined : readEdge(text);
  return edge && { ...daysOf(edge), span: parts.day === undefined ? text : undefined };
}
