import { memoized } from "../../model/memoized.ts";
import { monthName } from "../../words/en/axis.ts";
import { dayOf, isoOf, monthLength } from "../../model/day.ts";
import { OPEN, readEdge } from "../../model/edtf.ts";
import { daysOf, whenFrom } from "../../model/when-from.ts";
import type { When } from "../../model/when.ts";

/** What is wrong with a date, and how to write it. */
interface DateFault {
  readonly message: string;
  readonly hint?: string | undefined;
  /** The date meant, if certain. */
  readonly instead?: string | undefined;
}

export const SUPPORTED_DATES =
  "supported are a day (2026-01-08), a month (2026-01), a year (2026), each with ~ (about) or ? (not sure), " +
  "an interval (2026-01-08/2026-01-10) and an open one (../2026-01-08, 2026-01-08/..)";

const MAX_LENGTH = 40;

export const isFault = (result: When | DateFault): result is DateFault => "message" in result;

/** Parses dates in the supported part of EDTF level 1 into the days that each edge allows. */
export const readWhen = memoized(
  (text: string): When | DateFault => faultOf(text) ?? whenFrom(text) ?? unsupported(text),
);

function faultOf(text: string): DateFault | undefined {
  const edges = text.split("/");
  if (edges.length > 2 || text.length > MAX_LENGTH) return unsupported(text);
  return edges.length === 1 ? edgeFault(text, text) : intervalFault(text, edges);
}

function intervalFault(
  text: string,
  [first = "", last = ""]: readonly string[],
): DateFault | undefined {
  if (first === OPEN && last === OPEN) {
    return { message: "unexpected ../.., which says nothing", hint: "leave the field out" };
  }
  if (first === "" || last === "") {
    return {
      message: `unexpected "${text}" with nothing on one side`,
      hint: `write .. for an end that no source gives`,
      instead: `${first || OPEN}/${last || OPEN}`,
    };
  }
  for (const edge of [first, last]) {
    const fault = edge === OPEN ? undefined : edgeFault(edge, text);
    if (fault) return fault;
  }
  const [start, end] = [readEdge(first), readEdge(last)];
  if (!start || !end || daysOf(start).from <= daysOf(end).to) return undefined;
  return {
    message: `the end ${last} is before the start ${first}`,
    hint: "expected the earlier date first",
    instead: `${last}/${first}`,
  };
}

function edgeFault(text: string, whole: string): DateFault | undefined {
  const edge = readEdge(text);
  return edge ? yearFault(edge.date.year) : (impossible(text) ?? unsupported(whole, text));
}

const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** Years in which no minister travelled are typos. */
function yearFault(year: number): DateFault | undefined {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return undefined;
  const hint = `expected a year from ${FIRST_YEAR} to ${LAST_YEAR}`;
  return { message: `unexpected year ${String(year).padStart(4, "0")}`, hint };
}

/** A date with the right form that is not in the calendar. */
function impossible(edge: string): DateFault | undefined {
  const [, year = "", month = "", day] = /^(\d{4})-(\d\d)(?:-(\d\d))?[~?%]?$/.exec(edge) ?? [];
  const name = monthName(Number(month), { long: true });
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
  const shown = edge.length > MAX_LENGTH ? `${edge.slice(0, MAX_LENGTH)}…` : edge;
  return { message: `unexpected date "${shown}"`, hint: SUPPORTED_DATES };
}
