import { dateOf, type Day, weekdayOf } from "../../model/day.ts";
import { axisTicks } from "../timeline/axis.ts";
import { sayTick } from "../timeline/axis-labels.ts";
import type { Messages } from "../../words/en/messages.ts";

/** Widths, in a drawing's units, that a label needs beside its line. */
const WEEKDAY_ROOM = 72;
const LABEL_ROOM = 48;

/** The days to mark, and what to write at each. */
export function labelDays(
  from: Day,
  to: Day,
  perDay: number,
  messages: Messages,
  least: number = LABEL_ROOM,
): readonly { readonly day: Day; readonly text: string }[] {
  const last = to - 1;
  if (perDay >= WEEKDAY_ROOM)
    return axisTicks(from, last, 1).map(({ day }) => ({ day, text: sayWeekday(day, messages) }));
  return axisTicks(from, last, least / perDay).map((tick, index) => ({
    day: tick.day,
    text: sayTick(tick, index === 0 && tick.unit === "month", messages.dates),
  }));
}

const sayWeekday = (day: Day, { dates }: Messages): string =>
  dates.weekday(weekdayOf(day), dateOf(day));
