import { dayOf, monthLength } from "./day.ts";
import type { DayRange, When } from "./when.ts";

const OPEN = "..";
const EDGE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/;

/** Dates as claims carry them, from their text alone: EDTF that has been checked before; undefined for any other. */
export function whenFrom(edtf: string): When | undefined {
  const [first = "", last = first] = edtf.split("/");
  const start = first === OPEN ? undefined : rangeOf(first);
  const end = last === OPEN ? undefined : rangeOf(last);
  if ((!start && first !== OPEN) || (!end && last !== OPEN) || (!start && !end)) return undefined;
  if (first === last) return { edtf, start: start!, end: start! };
  return { edtf, ...tighten(start, end) };
}

/** Nobody leaves before arriving: `2026/2026-03` started by the end of March. */
export function tighten(
  start: DayRange | undefined,
  end: DayRange | undefined,
): Pick<When, "start" | "end"> {
  const from = start ?? { from: -Infinity, to: end?.to ?? Infinity };
  const to = end ?? { from: from.from, to: Infinity };
  return {
    start: { from: from.from, to: Math.min(from.to, to.to) },
    end: { from: Math.max(from.from, to.from), to: to.to },
  };
}

function rangeOf(edge: string): DayRange | undefined {
  const [whole, year, month, day, mark] = EDGE.exec(edge) ?? [];
  if (whole === undefined) return undefined;
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  if (month !== undefined && monthLength(parts.year, parts.month) === 0) return undefined;
  return windowOf(
    parts.year,
    month === undefined ? undefined : parts.month,
    day === undefined ? undefined : parts.day,
    mark ? 1 : 0,
  );
}

/** The days of a year, month (from 1) or day, and of so many of its neighbours where it is only about then. */
export function windowOf(
  year: number,
  month: number | undefined,
  day: number | undefined,
  by: number,
): DayRange {
  if (month === undefined) {
    return {
      from: dayOf({ year: year - by, month: 1, day: 1 }),
      to: dayOf({ year: year + by, month: 12, day: 31 }),
    };
  }
  if (day !== undefined) {
    const middle = dayOf({ year, month, day });
    return { from: middle - by, to: middle + by };
  }
  return { from: firstOfMonth(year, month - by), to: firstOfMonth(year, month + by + 1) - 1 };
}

/** `month` from 1, and beyond 1 to 12 in the neighbouring years. */
const firstOfMonth = (year: number, month: number): number =>
  dayOf({
    year: year + Math.floor((month - 1) / 12),
    month: ((((month - 1) % 12) + 12) % 12) + 1,
    day: 1,
  });
