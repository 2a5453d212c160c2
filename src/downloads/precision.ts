import type { Day } from "../model/day.ts";
import type { When } from "../model/when.ts";

export const PRECISIONS = ["day", "month", "year", "unknown"] as const;
export type Precision = (typeof PRECISIONS)[number];

export const QUALIFIERS = ["approximate", "uncertain"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** One end of a stay: `2026-01-08`, `2026-01`, `2026`; empty where no source gives it. */
export interface Edge {
  readonly text: string;
  readonly precision: Precision;
}

const BY_LENGTH: Readonly<Record<number, Precision>> = { 10: "day", 7: "month", 4: "year" };

/** Arrival and departure as exact as the sources are, the departure's day included. */
export function edgesOf(when: When): readonly [start: Edge, end: Edge] {
  const [first = "", last = first] = when.edtf.replace(/[~?%]/g, "").split("/");
  return [readEdge(first), readEdge(last)];
}

function readEdge(text: string): Edge {
  const precision = BY_LENGTH[text.length];
  return precision ? { text, precision } : { text: "", precision: "unknown" };
}

/** How exact the less exact end of a stay is. */
export const precisionOf = (when: When): Precision =>
  PRECISIONS[Math.max(...edgesOf(when).map(({ precision }) => PRECISIONS.indexOf(precision)))]!;

/** Whether a source calls its dates approximate, or is not sure of them. */
export const qualifierOf = ({ edtf }: When): Qualifier | undefined =>
  /[~%]/.test(edtf) ? "approximate" : edtf.includes("?") ? "uncertain" : undefined;

/** First and last day, where sources give both to the day without reserve; undefined otherwise. */
export function exactDays(
  when: When | undefined,
): { readonly first: Day; readonly last: Day } | undefined {
  if (!when || qualifierOf(when)) return undefined;
  const { start, end } = when;
  const isExact = start.from === start.to && end.from === end.to;
  return isExact && Number.isFinite(start.from) && Number.isFinite(end.to)
    ? { first: start.from, last: end.to }
    : undefined;
}
