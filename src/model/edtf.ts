// Dates as entries write them, in the supported part of EDTF level 1. Nothing else parses them.
import { type CalendarDate, monthLength } from "./day.ts";
import type { When } from "./when.ts";

/** Arrival or departure, as precise as a source gives it. */
export interface Edge {
  /** As written, with its qualifier: `2026-01-08`, `2026-01~`. */
  readonly text: string;
  readonly unit: "day" | "month" | "year";
  /** Its first day. */
  readonly date: CalendarDate;
  readonly isAbout: boolean;
  readonly isUncertain: boolean;
}

/** An end that no source gives. */
export const OPEN = "..";
const EDGE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;

/** Undefined for any other text, and for days that do not exist. */
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

/** Start and end as written; undefined where the source is silent. */
export function edgesOf({
  edtf,
}: Pick<When, "edtf">): readonly [start: Edge | undefined, end: Edge | undefined] {
  const [start = "", end = start] = edtf.split("/");
  return [readEdge(start), readEdge(end)];
}
