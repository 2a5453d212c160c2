import { dateOf, type Day } from "../../model/day.ts";
import { sayWeekday } from "../../words/dates.ts";
import type { Messages } from "../../words/en/messages.ts";
import { axisTicks, sayTick } from "../timeline/axis.ts";

/** The room that a label needs beside its line, in a drawing's units. */
const WEEKDAY_ROOM = 72;
const LABEL_ROOM = 48;

/** The days that are the first of their year, unless all are in one year. */
export function firstOfYears(days: readonly Day[]): ReadonlySet<Day> {
  const years = days.map((day) => dateOf(day).year);
  const isFirst = (index: number): boolean => years[index] !== years[index - 1];
  return new Set(years[0] === years.at(-1) ? [] : days.filter((_, index) => isFirst(index)));
}

/** The days to mark, with their labels. */
export function labelDays(
  from: Day,
  to: Day,
  perDay: number,
  messages: Messages,
): readonly { readonly day: Day; readonly text: string }[] {
  const last = to - 1;
  const isByDay = perDay >= WEEKDAY_ROOM;
  const ticks = axisTicks(from, last, isByDay ? 1 : LABEL_ROOM / perDay);
  const firsts = firstOfYears(ticks.map(({ day }) => day));
  return ticks.map((tick, index) => {
    const withYear = firsts.has(tick.day) || (index === 0 && tick.unit === "month");
    const text =
      isByDay && !withYear
        ? sayWeekday(tick.day, messages)
        : sayTick(tick, withYear, messages.dates);
    return { day: tick.day, text };
  });
}
