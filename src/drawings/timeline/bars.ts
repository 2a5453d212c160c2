import type { Box } from "../label-places.ts";
import { round } from "../label.ts";
import type { PlacedLane } from "./placed-lanes.ts";
import type { Scale } from "./scale.ts";
import type { Bar, BarPath, TripTone } from "./shape.ts";

/** The least width that is easy to see and point at; if trips are closer, whatever room there is. */
const WIDE_ENOUGH = 9;
const MIN_BAR = 2.5;
/** Smaller gaps are invisible. */
const SMALLEST_GAP = 1;

/** The bars of a lane within the window, in order of time. */
export function placeBars(lane: PlacedLane, scale: Scale): readonly Bar[] {
  const { from, to } = scale.window;
  return lane.trips.flatMap(({ id, tone, label }, index) => {
    const span = lane.spans[index]!;
    if (span.to <= from || span.from > to + 1) return [];
    return [{ trip: id, tone, label, ...barBox(lane, index, scale) }];
  });
}

export function barBox(lane: PlacedLane, index: number, { toX }: Scale): Box {
  const { spans, rows, top, pitch, bar, nextOnRow } = lane;
  const { from, to } = spans[index]!;
  const x = toX(from);
  const next = nextOnRow[index];
  const room = next === undefined ? Infinity : toX(spans[next]!.from) - x - SMALLEST_GAP;
  const width = Math.max(toX(to) - x - 1, Math.min(WIDE_ENOUGH, room), MIN_BAR);
  return {
    x: round(x),
    y: round(top + rows[index]! * pitch),
    width: round(width),
    height: round(bar),
  };
}

/** Bars as one path per tone, since each element costs time per frame; bars without a visible gap are merged. */
export function joinBars(bars: readonly Bar[]): readonly BarPath[] {
  const paths = new Map<TripTone, { path: string; x: number; y: number }>();
  const open = new Map<string, Bar>();
  // Relative to the previous bar, in whole tenths: short, and rounding errors do not add up.
  const close = ({ tone, x, y, width, height }: Bar): void => {
    const last = paths.get(tone);
    const move = last ? `m${round(x - last.x)} ${round(y - last.y)}` : `M${x} ${y}`;
    const path = `${last?.path ?? ""}${move}h${width}v${height}h${round(-width)}z`;
    paths.set(tone, { path, x, y });
  };
  for (const bar of bars) {
    const key = `${bar.tone} ${bar.y}`;
    const last = open.get(key);
    if (last && bar.x - last.x - last.width < SMALLEST_GAP) {
      const end = Math.max(last.x + last.width, bar.x + bar.width);
      open.set(key, { ...last, width: round(end - last.x) });
    } else {
      if (last) close(last);
      open.set(key, bar);
    }
  }
  for (const last of open.values()) close(last);
  return [...paths].map(([tone, { path }]) => ({ tone, path }));
}
