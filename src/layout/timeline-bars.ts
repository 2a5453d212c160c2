import { round } from "./label.ts";
import type { Bar, LanePath, TripTone } from "./timeline-shape.ts";

/** Gaps that nobody sees. */
const SMALLEST_GAP = 1;

/** Bars as one path per tone; those closer than can be seen are joined. */
export function joinBars(bars: readonly Bar[]): readonly LanePath[] {
  const rows = Map.groupBy(bars, ({ tone, y }) => `${tone} ${y}`);
  const paths = new Map<TripTone, string>();
  for (const row of rows.values()) {
    const [{ tone, y, height }] = row as [Bar];
    const path = joinRow(row).map(([from, to]) => rectangle(from, y, to - from, height));
    paths.set(tone, (paths.get(tone) ?? "") + path.join(""));
  }
  return [...paths].map(([tone, path]) => ({ tone, path }));
}

function joinRow(bars: readonly Bar[]): readonly (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const { x, width } of bars) {
    const last = joined.at(-1);
    if (last && x - last[1] < SMALLEST_GAP) last[1] = Math.max(last[1], x + width);
    else joined.push([x, x + width]);
  }
  return joined;
}

const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
