import type { DayRange } from "../../model/day-range.ts";
import { textWidth } from "../../words/text-width.ts";
import { DETAIL, round } from "../label.ts";
import { axisTicks, type DateMessages, sayTick } from "./axis.ts";
import { dateOf } from "../../model/day.ts";
import type { TimelineTick } from "./shape.ts";

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

const TICK_ROOM = 72;
/** From a line to its label. */
export const TICK_GAP = 5;

/** The ticks of the axis. A last label that the edge would cut off is placed left of its line, if there is room. */
export function layOutTicks(
  { window, perDay, width, toX }: Scale,
  dates: DateMessages,
): readonly TimelineTick[] {
  let year: number | undefined;
  let end = 0;
  return axisTicks(Math.ceil(window.from), Math.floor(window.to), TICK_ROOM / perDay).map(
    (tick) => {
      const x = round(toX(tick.day));
      const words = sayTick(tick, dateOf(tick.day).year !== year, dates);
      const room = TICK_GAP + textWidth(words, DETAIL.size);
      const isBefore = x + room > width;
      const text = isBefore && x - room < end ? "" : words;
      if (text) ({ year } = dateOf(tick.day));
      end = x + room;
      return { ...tick, x, text, isBefore };
    },
  );
}
