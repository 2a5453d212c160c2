import type { Day } from "./day.ts";

/** A range of days, both ends included; infinite where the source is silent. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** Whether two ranges overlap. */
export const overlaps = (a: DayRange, b: DayRange): boolean =>
  Math.max(a.from, b.from) <= Math.min(a.to, b.to);

/** The intersection of two ranges. */
export const intersection = (a: DayRange, b: DayRange): DayRange => ({
  from: Math.max(a.from, b.from),
  to: Math.min(a.to, b.to),
});

/** The smallest range that contains all of these. */
export const hull = (ranges: readonly DayRange[]): DayRange => ({
  from: Math.min(...ranges.map(({ from }) => from)),
  to: Math.max(...ranges.map(({ to }) => to)),
});

export const isDay = ({ from, to }: DayRange): boolean => from === to;
export const isBounded = ({ from, to }: DayRange): boolean =>
  Number.isFinite(from) && Number.isFinite(to);
