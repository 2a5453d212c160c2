import { dateOf, type Day } from "../../model/day.ts";
import { sayWeekday } from "../../words/dates.ts";
import type { Messages } from "../../words/en/messages.ts";
import { axisTicks, sayTick } from "../timeline/axis.ts";
import { DETAIL, labelAt, round } from "../label.ts";
import type { StripFrame } from "./frame.ts";
import type { StripTick } from "./shape.ts";
import type { Span } from "./spans.ts";

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

/** A scale whose intervals grow and shrink so that each box has room for its text. */
export interface ElasticScale {
  readonly length: number;
  readonly toY: (day: number) => number;
}

const TICK_GAP = 17;
/** With more days than this, only days on which something begins or ends are labelled. */
const EVERY_DAY = 45;

/** The days of a vertical strip, as many as there is room for. */
export function drawTicksDown(
  { start, end }: StripFrame,
  spans: readonly Span[],
  toY: (day: number) => number,
  scale: ElasticScale,
  { left, width }: { readonly left: number; readonly width: number },
  messages: Messages,
): readonly StripTick[] {
  const every = Array.from({ length: Math.min(EVERY_DAY, end - start) }, (_, day) => start + day);
  const edges = [start, ...spans.flatMap((span) => [span.start, span.end])]
    .filter((day) => Number.isInteger(day) && day < end)
    .sort((a, b) => a - b);
  let last = -Infinity;
  const shown = (end - start > EVERY_DAY ? edges : every).filter((day) => {
    const hasRoom = scale.toY(day) - last >= TICK_GAP;
    if (hasRoom) last = scale.toY(day);
    return hasRoom;
  });
  const firsts = firstOfYears(shown);
  const room = left - 4;
  const yearOf = (day: Day): string => messages.dates.year(dateOf(day));
  return [...shown, end].flatMap((day, index) => {
    const y = round(toY(day));
    const line = { x1: 0, y1: y, x2: width, y2: y };
    if (day >= end) return [line];
    const { month, day: dayOfMonth } = dateOf(day);
    const isNewYear = firsts.has(day) && index > 0 && month === 1 && dayOfMonth === 1;
    const text = isNewYear ? yearOf(day) : messages.dates.brief(dateOf(day));
    const label = labelAt({ x: 0, y: y + 12 }, text, room, DETAIL.size);
    const above = index === 0 ? Infinity : y - toY(shown[index - 1]!);
    const hasYear = firsts.has(day) && !isNewYear && above >= 2 * TICK_GAP;
    return [...(hasYear ? [yearAbove(yearOf(day), y, room)] : []), { ...line, label }];
  });
}

/** A year above the first of its days, without a line. */
const yearAbove = (text: string, y: number, room: number): StripTick => ({
  x1: 0,
  y1: y,
  x2: 0,
  y2: y,
  label: labelAt({ x: 0, y: y - 5 }, text, room, DETAIL.size),
});
