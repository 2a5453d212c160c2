import type { DayRange } from "../../model/day-range.ts";

/** From days to places: lanes' names stand before `left`. */
export interface Scale {
  readonly window: DayRange;
  readonly left: number;
  readonly width: number;
  readonly perDay: number;
  /** Days before or after the window lie a little beyond its edges. */
  readonly toX: (day: number) => number;
}

/** What a bar that goes on beyond an edge is cut at: its outline is not seen there. */
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
