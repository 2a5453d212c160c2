import { axisTicks } from "./axis.ts";
import { type DateMessages, sayTick } from "./axis-labels.ts";
import { DETAIL, labelAt, round, TITLE } from "../label.ts";
import { type LaneSize, laneSize } from "./lane-size.ts";
import { textWidth } from "../../words/text-width.ts";
import { joinBars } from "./bars.ts";
import { type StackedLane, stackLanes } from "./lanes.ts";
import type {
  Bar,
  Lane,
  LaneName,
  Timeline,
  TimelineTick,
  TimelineTrip,
  TimelineWindow,
} from "./shape.ts";

export type * from "./shape.ts";

export interface TimelineOptions {
  readonly window: TimelineWindow;
  readonly width: number;
}

const LEAST_LEFT = 124;
const MOST_LEFT = 196;
const NAME_MARGIN = 12;
const RIGHT_MARGIN = 2;
const TICKS = 28;
const LEAST_BAR = 2.5;
const TICK_ROOM = 64;

/** Trips as bars in lanes, from the first to the last day of a window. */
export const layOutTimeline = (
  trips: readonly TimelineTrip[],
  lanes: readonly LaneName[],
  options: TimelineOptions,
  dates: DateMessages,
): Timeline => drawTimeline(stackLanes(trips, lanes), options, dates);

/** The same from lanes that are stacked already, for each step of a zoom. */
export function drawTimeline(
  stacked: readonly StackedLane[],
  { window, width }: TimelineOptions,
  dates: DateMessages,
): Timeline {
  const left = leftOf(stacked);
  const days = Math.max(1, window.to + 1 - window.from);
  const perDay = (width - left - RIGHT_MARGIN) / days;
  const toX = (day: number): number =>
    left + Math.max(0, Math.min(days, day - window.from)) * perDay;
  let y = TICKS;
  const lanes = stacked.map((lane): Lane => {
    const drawn = drawLane(lane, { y, left, window, toX });
    y += drawn.height;
    return drawn;
  });
  const ticks = axisTicks(window.from, window.to, TICK_ROOM / perDay).map(
    (tick, index): TimelineTick => {
      const x = round(toX(tick.day));
      const room = Math.min(TICK_ROOM * 2, width - x) - 5;
      const label = labelAt(
        { x: x + 5, y: 16 },
        sayTick(tick, index === 0, dates),
        room,
        DETAIL.size,
      );
      return { x, day: tick.day, major: tick.major, label };
    },
  );
  return { width, height: round(y), left, window, ticks, lanes };
}

/** Room for the longest name of a lane, within limits. */
const leftOf = (lanes: readonly StackedLane[]): number =>
  lanes.reduce((left, { name }) => {
    const width = Math.max(
      textWidth(name.title, TITLE.size),
      textWidth(name.detail ?? "", DETAIL.size),
    );
    return Math.min(MOST_LEFT, Math.max(left, Math.ceil(width) + NAME_MARGIN));
  }, LEAST_LEFT);

interface LanePlace {
  readonly y: number;
  readonly left: number;
  readonly window: TimelineWindow;
  readonly toX: (day: number) => number;
}

function drawLane(lane: StackedLane, { y, left, window, toX }: LanePlace): Lane {
  const { name, rowCount } = lane;
  const size = laneSize(rowCount);
  const { height } = size;
  const bars = drawBars(lane, { ...size, top: y + size.top }, window, toX);
  const middle = y + height / 2;
  const room = left - 10;
  return {
    key: name.key,
    y: round(y),
    height: round(height),
    title: labelAt({ x: 0, y: middle + (name.detail ? -1 : 5) }, name.title, room, TITLE.size),
    detail: name.detail
      ? labelAt({ x: 0, y: middle + 13 }, name.detail, room, DETAIL.size)
      : undefined,
    bars,
    paths: joinBars(bars),
  };
}

function drawBars(
  { trips, rows, spans }: StackedLane,
  { top, pitch, bar }: LaneSize,
  window: TimelineWindow,
  toX: (day: number) => number,
): readonly Bar[] {
  const height = round(bar);
  const bars: Bar[] = [];
  trips.forEach(({ id, tone, label }, index) => {
    const { from, to } = spans[index]!;
    if (to <= window.from || from > window.to) return;
    const x = round(toX(from));
    bars.push({
      trip: id,
      tone,
      x,
      y: round(top + rows[index]! * pitch),
      width: round(Math.max(LEAST_BAR, toX(to) - x - 1)),
      height,
      label,
    });
  });
  return bars;
}
