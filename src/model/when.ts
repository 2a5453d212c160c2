import { type Day, dateOf, dayOf, isoOf, monthLength } from "./day.ts";

/** The first and the last day that a moment can have fallen on; infinite where the source is silent. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** The dates of a stay (arrival to departure) or of a statement, as sources give them. */
export interface When {
  /** EDTF level 1, canonical: `2026-01-08`, `2026-01`, `../2026-01-08`, `2026-01-09/2026-01-10`. */
  readonly edtf: string;
  readonly start: Window;
  readonly end: Window;
}

/** The first day that these dates allow. */
export const earliest = (when: When): Day => when.start.from;

/** The last day that these dates allow. */
export const latest = (when: When): Day => when.end.to;

/** Whether both can be true of one stay: they have a possible day in common. */
export const overlap = (a: When, b: When): boolean =>
  Math.max(earliest(a), earliest(b)) <= Math.min(latest(a), latest(b));

/** Days from the last possible day of `a` to the first of `b`; negative when `b` came before. */
export const daysMoved = (a: When, b: When): number =>
  earliest(b) > latest(a) ? earliest(b) - latest(a) : latest(b) - earliest(a);

const narrow = (a: Window, b: Window, disjoint: (a: Window, b: Window) => Window): Window => {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from <= both.to ? both : disjoint(a, b);
};
const laterOf = (a: Window, b: Window): Window => (a.from > b.from ? a : b);
const earlierOf = (a: Window, b: Window): Window => (a.from < b.from ? a : b);

/** The days that both allow (`../01-08` and `01-07/01-08` give the latter); undefined where none. */
export function intersect(a: When, b: When): When | undefined {
  if (a.edtf === b.edtf) return a;
  if (!overlap(a, b)) return undefined;
  return whenOf(narrow(a.start, b.start, laterOf), narrow(a.end, b.end, earlierOf));
}

/** Dates from windows of arrival and departure, written as EDTF without ever adding precision. */
export function whenOf(start: Window, end: Window): When {
  const [from, to] = [edge(start), edge(end)];
  return { edtf: from === to && from !== ".." ? from : `${from}/${to}`, start, end };
}

/** One edge: a day, a month or a year where the window is just that, else unknown. */
function edge({ from, to }: Window): string {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return "..";
  if (from === to) return isoOf(from);
  const first = dateOf(from);
  if (first.day !== 1) return "..";
  if (to === from + monthLength(first.year, first.month) - 1) return isoOf(from).slice(0, 7);
  const lastOfYear = dayOf({ year: first.year, month: 12, day: 31 });
  return first.month === 1 && to === lastOfYear ? isoOf(from).slice(0, 4) : "..";
}
