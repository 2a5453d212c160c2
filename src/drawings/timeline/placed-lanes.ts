import { textWidth } from "../../words/text-width.ts";
import { DETAIL, labelAt, round, TITLE } from "../label.ts";
import type { StackedLane } from "./lanes.ts";
import type { Lane } from "./shape.ts";

/** The dimensions of a lane and its bars, from its top edge. */
interface LaneSize {
  readonly height: number;
  /** Of the first row. */
  readonly top: number;
  /** The distance between rows. */
  readonly pitch: number;
  /** The height of a bar. */
  readonly bar: number;
}

/** A lane with its position on the page: the same at every zoom. */
export interface PlacedLane extends StackedLane, LaneSize {
  readonly y: number;
  readonly drawn: Lane;
}

export interface Placed {
  readonly lanes: readonly PlacedLane[];
  readonly width: number;
  readonly height: number;
  readonly left: number;
}

/** The height of the axis labels. */
export const TICKS = 28;
/** Below this width, names are above their lanes. */
const NARROW = 560;
const MIN_LEFT = 124;
const MAX_LEFT = 196;
const NAME_MARGIN = 12;
/** Room for a lane's name above it. */
const NAME = 16;
const LANE = 38;
const PADDING = 12;
const BAR = 14;
const ROW_GAP = 3;
const TALLEST = 240;

/** Stacks lanes below each other. */
export function placeLanes(stacked: readonly StackedLane[], width: number): Placed {
  const left = width < NARROW ? 0 : leftOf(stacked);
  let y = TICKS;
  const lanes = stacked.map((lane): PlacedLane => {
    const size = laneSize(lane.rowCount);
    const name = left === 0 ? NAME : 0;
    const height = size.height + name;
    const placed = { ...lane, ...size, y, height, top: y + name + size.top };
    y += height;
    return { ...placed, drawn: nameLane(placed, left, width) };
  });
  return { lanes, width, height: round(y), left };
}

/** Centres the rows of bars in a lane: its height is limited, so many rows are closer together. */
function laneSize(rowCount: number): LaneSize {
  const pitch = Math.min(BAR + ROW_GAP, TALLEST / rowCount);
  const height = Math.max(LANE, rowCount * pitch + 2 * PADDING - ROW_GAP);
  const top = (height - rowCount * pitch + ROW_GAP) / 2;
  return { height, top, pitch, bar: Math.max(0.5, pitch * (BAR / (BAR + ROW_GAP))) };
}

/** Room for the longest lane name, within limits. */
const leftOf = (lanes: readonly StackedLane[]): number =>
  lanes.reduce((left, { name }) => {
    const width = Math.max(
      textWidth(name.title, TITLE.size),
      textWidth(name.detail ?? "", DETAIL.size),
    );
    return Math.min(MAX_LEFT, Math.max(left, Math.ceil(width) + NAME_MARGIN));
  }, MIN_LEFT);

function nameLane(
  { name, y, height }: Pick<PlacedLane, "name" | "y" | "height">,
  left: number,
  width: number,
): Lane {
  const isAbove = left === 0;
  const middle = y + height / 2;
  const room = isAbove ? width * 0.6 : left - 10;
  const title = labelAt(
    { x: 0, y: isAbove ? y + 12 : middle + (name.detail ? -1 : 5) },
    name.title,
    room,
    TITLE.size,
  );
  const at = isAbove
    ? { x: textWidth(title.text, TITLE.size) + 6, y: y + 12 }
    : { x: 0, y: middle + 13 };
  return {
    key: name.key,
    y: round(y),
    height: round(height),
    line: round(isAbove ? middle + NAME / 2 : middle),
    title,
    detail: name.detail
      ? labelAt(at, name.detail, isAbove ? width - at.x : room, DETAIL.size)
      : undefined,
  };
}
