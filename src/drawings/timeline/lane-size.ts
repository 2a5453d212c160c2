const LANE = 38;
const PADDING = 12;
const BAR = 14;
const ROW_GAP = 3;
const TALLEST = 240;

/** A lane of the timeline and the bars in it, from its upper edge. */
export interface LaneSize {
  readonly height: number;
  /** Of the first row. */
  readonly top: number;
  /** From row to row. */
  readonly pitch: number;
  /** The height of a bar. */
  readonly bar: number;
}

/** Rows of bars in the middle of a lane: no lane grows without end, so many rows lie closer. */
export function laneSize(rowCount: number): LaneSize {
  const pitch = Math.min(BAR + ROW_GAP, TALLEST / rowCount);
  const height = Math.max(LANE, rowCount * pitch + 2 * PADDING - ROW_GAP);
  const top = (height - rowCount * pitch + ROW_GAP) / 2;
  return { height, top, pitch, bar: Math.max(0.5, pitch * (BAR / (BAR + ROW_GAP))) };
}
