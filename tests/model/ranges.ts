// Ranges of days in a few characters: days are numbers, `..` is what no source gives.
import type { DayRange } from "../../src/model/day-range.ts";

type Edge = number | readonly [from: number, to: number] | undefined;

/** `3` is that day, `[3, 5]` some day of three, undefined any day. */
export const range = (edge: Edge): DayRange => {
  if (edge === undefined) return { from: -Infinity, to: Infinity };
  return typeof edge === "number" ? { from: edge, to: edge } : { from: edge[0], to: edge[1] };
};

const sayEdge = (day: number): string => (Number.isFinite(day) ? String(day) : "..");

/** `3 to 5`, `.. to 5`. */
export const sayRange = ({ from, to }: DayRange): string => `${sayEdge(from)} to ${sayEdge(to)}`;

/** The number of a day in March 2026. */
export const MARCH = 20_512;
export const inMarch = (edge: Edge): DayRange => {
  const { from, to } = range(edge);
  return { from: from + MARCH, to: to + MARCH };
};
