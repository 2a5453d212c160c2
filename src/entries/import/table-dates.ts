import { type Day, isoOf, dateOf } from "../../model/day.ts";
import { readEdge } from "../../model/edtf.ts";
import { daysOf } from "../../model/when-from.ts";
import { type DateParts, isoOfParts, partsOf } from "../../reading/schema/date-forms.ts";
import type { DateOrder } from "./table-map.ts";
import { bareDate } from "../../reading/schema/date-noise.ts";

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

const DOTTED = /^\d{1,2}\.\d{1,2}\.?(?:\d{4})?$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/**
 * A date in any common format, or as a spreadsheet's serial number. The first date of `15–17 March 2021` is just its
 * day. With full stops the day comes first, unless the map says otherwise.
 */
function readParts(
  text: string,
  order: DateOrder | undefined,
): DateParts | "ambiguous" | undefined {
  if (SERIAL.test(text)) return dateOfSerial(Math.floor(Number(text)));
  const isTurned = order === "month-day-year" && DOTTED.test(text);
  const [first, second] =
    [isTurned ? text.replace(/\.$/, "").replaceAll(".", "/") : text, bareDate(text)]
      .map((written) => partsOf(written).filter(isPossible))
      .find((parts) => parts.length > 0) ?? [];
  if (!second || order === "day-month-year") return first;
  return order === "month-day-year" ? second : "ambiguous";
}

/** The range of years in tables of visits. */
const [FIRST_YEAR, LAST_YEAR] = [1500, 2199];

const isPossible = ({ year = FIRST_YEAR, month = 1 }: DateParts): boolean =>
  year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;

/** Days from 1899-12-30, the epoch of spreadsheets' serial numbers (they take 1900 for a leap year). */
const EPOCH = -25_569;
const FIRST_SERIAL = 10_000;

const dateOfSerial = (serial: number): DateParts | undefined =>
  serial < FIRST_SERIAL ? undefined : dateOf(serial + EPOCH);
