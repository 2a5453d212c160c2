// Dates as entries write them, in the supported part of EDTF level 1: the only reader of such texts.
import { type CalendarDate, dayOf, monthLength } from "./day.ts";
import type { DayRange, When } from "./when.ts";

/** Arrival or departure, as exact as a source gives it. */
export interface Edge {
  /** As it is written, with its mark: `2026-01-08`, `2026-01~`. */
  readonly text: string;
  readonly unit: "day" | "month" | "year";
  /** The first day of it. */
  readonly date: CalendarDate;
  readonly isAbout: boolean;
  readonly isUncertain: boolean;
}

/** An end that no source gives. */
export const OPEN = "..";
const EDGE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;

/** Undefined for any other text, and for days that no calendar has. */
export function readEdge(text: string): Edge | undefined {
  const [, year, month, day, mark] = EDGE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  if (date.day < 1 || date.day > monthLength(date.year, date.month)) return undefined;
  return {
    text,
    unit: day ? "day" : month ? "month" : "year",
    date,
    isAbout: mark === "~" || mark === "%",
    isUncertain: mark === "?" || mark === "%",
  };
}

/** Start and end as they are written, each undefined if the source is silent. */
export function edgesOf({
  edtf,
}: Pick<When, "edtf">): readonly [start: Edge | undefined, end: Edge | undefined] {
  const [start = "", end = start] = edtf.split("/");
  return [readEdge(start), readEdge(end)];
}

/** The days that an edge allows: with its neighbours of the same unit where it is about then, or uncertain. */
export function daysOf({ unit, date, isAbout, isUncertain }: Edge): DayRange {
  const by = isAbout || isUncertain ? 1 : 0;
  if (unit === "day") return { from: dayOf(date) - by, to: dayOf(date) + by };
  const first = date.year * 12 + date.month - 1;
  const months = unit === "month" ? 1 : 12;
  return {
    from: firstOfMonth(first - by * months),
    to: firstOfMonth(first + (by + 1) * months) - 1,
  };
}

/** Of a month counted from that of the year 0. */
const firstOfMonth = (count: number): number =>
  dayOf({ year: Math.floor(count / 12), month: (count % 12) + 1, day: 1 });

/** Dates as claims carry them, from their text alone; undefined for any text that is none. */
export function whenFrom(text: string): When | undefined {
  const [first = "", last = first, ...more] = text.split("/");
  const [start, end] = [readEdge(first), readEdge(last)];
  const isRead = (start ?? first === OPEN) && (end ?? last === OPEN) && (start ?? end);
  if (!isRead || more.length > 0) return undefined;
  const edtf = first === last ? first : text;
  return { edtf, ...tighten(start && daysOf(start), end && daysOf(end)) };
}

/** Nobody leaves before arriving: `2026/2026-03` started by the end of March. */
function tighten(
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
