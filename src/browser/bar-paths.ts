import type { TripTone } from "../drawings/timeline/shape.ts";
import type { ChartLane } from "./chart-lanes.ts";
import type { Days } from "./days-window.ts";

export const LEAST_BAR = 2.5;
/** Gaps that nobody sees. */
const SMALLEST_GAP = 1;

interface Open {
  readonly tone: TripTone;
  readonly row: number;
  from: number;
  to: number;
}

/**
 * The bars of some lanes as one path for each tone, for each frame of a zoom: a single pass over trips in order
 * of time, in which bars closer than can be seen become one.
 */
export function barPaths(
  lanes: readonly ChartLane[],
  window: Days,
  toX: (day: number) => number,
): ReadonlyMap<TripTone, string> {
  const paths = new Map<TripTone, string>();
  for (const lane of lanes) addBars(paths, lane, window, toX);
  return paths;
}

function addBars(
  paths: Map<TripTone, string>,
  { trips, spans, rows, top, pitch, bar }: ChartLane,
  window: Days,
  toX: (day: number) => number,
): void {
  const open = new Map<string, Open>();
  const close = ({ tone, from, to, row }: Open): void => {
    const width = tenth(to - from);
    const path = `M${tenth(from)} ${tenth(top + row * pitch)}h${width}v${tenth(bar)}h${-width}z`;
    paths.set(tone, (paths.get(tone) ?? "") + path);
  };
  for (let index = 0; index < trips.length; index += 1) {
    const { from, to } = spans[index]!;
    if (to <= window.from) continue;
    if (from > window.to + 1) break;
    const x = toX(from);
    const end = Math.max(x + LEAST_BAR, toX(to) - 1);
    const { tone } = trips[index]!;
    const row = rows[index]!;
    const key = `${tone}${row}`;
    const last = open.get(key);
    if (last && x - last.to < SMALLEST_GAP) last.to = Math.max(last.to, end);
    else {
      if (last) close(last);
      open.set(key, { tone, row, from: x, to: end });
    }
  }
  for (const last of open.values()) close(last);
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
