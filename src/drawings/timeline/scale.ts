import type { DayRange } from "../../model/day-range.ts";

/** Maps days to x positions: lane names are left of `left`. */
export interface Scale {
  readonly window: DayRange;
  readonly left: number;
  readonly width: number;
  readonly perDay: number;
  /** Days outside the window are clamped a little beyond its edges. */
  readonly toX: (day: number) => number;
}

/** Where bars are cut beyond an edge, so that their outline is not visible there. */
const BEYOND = 3;

export function makeScale(window: DayRange, left: number, width: number): Scale {
  const perDay = (width - left) / Math.max(1, window.to + 1 - window.from);
  return {
    window,
    left,
    width,
    perDay,
    toX: (day) =>
      Math.max(left - BEYOND, Math.min(width + BEYOND, left + (day - window.from) * perDay)),
  };
}
