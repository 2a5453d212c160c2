import { type DayRange, intersection, overlaps } from "./day-range.ts";
import { type Day, dateOf, dayOf, isoOf, monthLength } from "./day.ts";

/** The dates of a stay (arrival to departure) or of a statement, as sources give them. */
export interface When {
  /** EDTF level 1, canonical: `2026-01-08`, `2026-01`, `../2026-01-08`, `2026-01-09/2026-01-10`. */
  readonly edtf: string;
  readonly start: DayRange;
  readonly end: DayRange;
}

/** The first day that these dates allow. */
export const earliest = (when: When): Day => when.start.from;

/** The last day that these dates allow. */
export const latest = (when: When): Day => when.end.to;

/** Whether both can be true of one stay: they have a possible day in common. */
export const overlap = (a: When, b: When): boolean =>
  Math.max(earliest(a), earliest(b)) <= Math.min(latest(a), latest(b));

/** Days from the last possible day of `a` to the first of `b`; negative if `b` came before. */
export const daysMoved = (a: When, b: When): number =>
  earliest(b) > latest(a) ? earliest(b) - latest(a) : latest(b) - earliest(a);

/** The intersection of two dates of one plan, edge by edge; undefined if either edge has none. */
export function intersect(a: When, b: When): When | undefined {
  if (a.edtf === b.edtf) return a;
  if (!overlap(a, b)) return undefined;
  if (!overlaps(a.start, b.start) || !overlaps(a.end, b.end)) return undefined;
  return whenOf(intersection(a.start, b.start), intersection(a.end, b.end));
}

/**
 * Edges on which sources disagree: the version with the earliest arrival or the latest departure. It is written with
 * a question mark, as a month if that is what was given.
 */
export interface DisputedEdges {
  readonly start?: DayRange | undefined;
  readonly end?: DayRange | undefined;
}

const SURE: DisputedEdges = {};

/** Dates from ranges of arrival and departure, as EDTF that is never more precise than they are. */
export function whenOf(start: DayRange, end: DayRange, doubts: DisputedEdges = SURE): When {
  const from = doubts.start ? formatDisputed(doubts.start, start.from) : formatEdge(start);
  const to = doubts.end ? formatDisputed(doubts.end, end.to) : formatEdge(end);
  return { edtf: from === to && from !== ".." ? from : `${from}/${to}`, start, end };
}

/** What a version gives, or its outermost day if that cannot be written. */
function formatDisputed(version: DayRange, outmost: Day): string {
  if (!Number.isFinite(outmost)) return "..";
  const given = formatEdge(version);
  return `${given === ".." ? isoOf(outmost) : given}?`;
}

/** One edge: a day, month or year if the range is exactly that, else unknown. */
export function formatEdge({ from, to }: DayRange): string {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return "..";
  if (from === to) return isoOf(from);
  const first = dateOf(from);
  if (first.day !== 1) return "..";
  if (to === from + monthLength(first.year, first.month) - 1) return isoOf(from).slice(0, 7);
  const lastOfYear = dayOf({ year: first.year, month: 12, day: 31 });
  return first.month === 1 && to === lastOfYear ? isoOf(from).slice(0, 4) : "..";
}
