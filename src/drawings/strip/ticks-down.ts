import { dateOf, type Day } from "../../model/day.ts";
import type { Messages } from "../../words/en/messages.ts";
import { DETAIL, labelAt, round } from "../label.ts";
import type { StripFrame } from "./frame.ts";
import type { ElasticScale } from "./scale-down.ts";
import type { StripTick } from "./shape.ts";
import type { Span } from "./spans.ts";
import { firstOfYears } from "./ticks.ts";

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
