import { parse } from "edtf";
import { dateOf, dayOf, isoOf, monthLength, readDay } from "../../model/day.ts";
import { tighten, windowOf } from "../../model/edtf.ts";
import type { DayRange, When } from "../../model/when.ts";

/** What was wrong with a date, and how to write it. */
export interface DateFault {
  readonly message: string;
  readonly hint?: string | undefined;
  /** The date that is meant, where there is no doubt. */
  readonly instead?: string | undefined;
}

export const SUPPORTED_DATES =
  "supported are a day (2026-01-08), a month (2026-01), a year (2026), each with ~ (about) or ? (not sure), " +
  "an interval (2026-01-08/2026-01-10) and an open one (../2026-01-08, 2026-01-08/..)";

const LONGEST = 40;
const OPEN = "..";
const read = new Map<string, When | DateFault>();

export const isFault = (result: When | DateFault): result is DateFault => "message" in result;

/** Dates in the supported part of EDTF level 1, as the days that each edge allows. */
export function readWhen(text: string): When | DateFault {
  const known = read.get(text);
  if (known) return known;
  const result = text.length > LONGEST ? unsupported(text) : readDates(text);
  read.set(text, result);
  return result;
}

function readDates(text: string): When | DateFault {
  const [first = "", second, ...more] = text.split("/");
  if (more.length > 0) return unsupported(text);
  if (second === undefined) {
    const window = readEdge(first, text);
    return "message" in window ? window : { edtf: first, start: window, end: window };
  }
  if (first === OPEN && second === OPEN) {
    return { message: "unexpected ../.., which says nothing", hint: "leave the field out" };
  }
  if (first === "" || second === "") {
    return {
      message: `unexpected "${text}" with nothing on one side`,
      hint: `write .. for an end that no source gives`,
      instead: `${first || OPEN}/${second || OPEN}`,
    };
  }
  return readInterval(first, second, text);
}

function readInterval(first: string, second: string, text: string): When | DateFault {
  const start = first === OPEN ? undefined : readEdge(first, text);
  const end = second === OPEN ? undefined : readEdge(second, text);
  if (start && "message" in start) return start;
  if (end && "message" in end) return end;
  if (start && end && end.to < start.from) {
    return {
      message: `the end ${second} is before the start ${first}`,
      hint: "expected the earlier date first",
      instead: `${second}/${first}`,
    };
  }
  return { edtf: first === second ? first : `${first}/${second}`, ...tighten(start, end) };
}

function readEdge(edge: string, text: string): DayRange | DateFault {
  const day = readDay(edge);
  if (day !== undefined) return inRecord(dateOf(day).year) ?? { from: day, to: day };
  const parsed = parseLevel1(edge);
  if (parsed?.type !== "Date" || parsed.unspecified || !/^\d{4}(?!\d)/.test(edge)) {
    return impossible(edge) ?? unsupported(text, edge);
  }
  const [year, month, date, ...time] = parsed.values;
  if (year === undefined || time.length > 0) return unsupported(text, edge);
  const outside = inRecord(year);
  if (outside) return outside;
  if (date !== undefined && date > monthLength(year, month! + 1)) return impossible(edge)!;
  const by = parsed.approximate || parsed.uncertain ? 1 : 0;
  return windowOf(year, month === undefined ? undefined : month + 1, date, by);
}

const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** Years of no minister's travel are slips of the hand. */
function inRecord(year: number): DateFault | undefined {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return undefined;
  const hint = `expected a year from ${FIRST_YEAR} to ${LAST_YEAR}`;
  return { message: `unexpected year ${String(year).padStart(4, "0")}`, hint };
}

function parseLevel1(edge: string): ReturnType<typeof parse> | undefined {
  try {
    return parse(edge, { level: 1 });
  } catch {
    return undefined;
  }
}

const NAMES =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** What to say of a date that has the right form, but is not in the calendar. */
function impossible(edge: string): DateFault | undefined {
  const [, year = "", month = "", day] = /^(\d{4})-(\d\d)(?:-(\d\d))?[~?%]?$/.exec(edge) ?? [];
  const name = NAMES[Number(month) - 1];
  if (!year || (Number(month) > 20 && !day)) return undefined;
  if (!name)
    return { message: `there is no month ${month}`, hint: "expected a month from 01 to 12" };
  if (!day) return undefined;
  const last = monthLength(Number(year), Number(month));
  if (Number(day) >= 1 && Number(day) <= last) return undefined;
  return {
    message: `there is no ${Number(day)} ${name} ${year}`,
    hint: `expected a day from ${year}-${month}-01 to ${isoOf(dayOf({ year: Number(year), month: Number(month), day: last }))}`,
  };
}

function unsupported(text: string, edge = text): DateFault {
  const shown = edge.length > LONGEST ? `${edge.slice(0, LONGEST)}…` : edge;
  return { message: `unexpected date "${shown}"`, hint: SUPPORTED_DATES };
}
