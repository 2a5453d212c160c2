// Apart from edtf.ts, so that the first page, which formats dates but never parses any, does not load
// this.
import { dayOf } from "./day.ts";
import { type Edge, OPEN, readEdge } from "./edtf.ts";
import type { DayRange } from "./day-range.ts";
import type { When } from "./when.ts";

/** The days that an edge allows; one unit more on either side if it is approximate or uncertain. */
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

/** `count` is in months since January of year 0. */
const firstOfMonth = (count: number): number =>
  dayOf({ year: Math.floor(count / 12), month: (count % 12) + 1, day: 1 });

/** Parses dates as claims carry them, as EDTF text; undefined for any other text. */
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
