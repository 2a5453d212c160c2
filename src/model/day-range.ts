import type { Day } from "./day.ts";

/** Days, both included: those that a moment can have fallen on, infinite where the source is silent, or those in view. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** Whether two ranges have a day in common. */
export const share = (a: DayRange, b: DayRange): boolean =>
  Math.max(a.from, b.from) <= Math.min(a.to, b.to);

/** The days that both ranges allow. */
export const common = (a: DayRange, b: DayRange): DayRange => ({
  from: Math.max(a.from, b.from),
  to: Math.min(a.to, b.to),
});

/** From the first to the last day of several ranges. */
export const hull = (ranges: readonly DayRange[]): DayRange => ({
  from: Math.min(...ranges.map(({ from }) => from)),
  to: Math.max(...ranges.map(({ to }) => to)),
});

export const isDay = ({ from, to }: DayRange): boolean => from === to;
export const isBounded = ({ from, to }: DayRange): boolean =>
  Number.isFinite(from) && Number.isFinite(to);
