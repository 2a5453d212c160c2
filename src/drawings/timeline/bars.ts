import { round } from "../label.ts";
import type { Bar, LanePath, TripTone } from "./shape.ts";

/** Gaps that nobody sees. */
const SMALLEST_GAP = 1;

/** Bars as one path per tone; those closer than can be seen are joined. */
export function joinBars(bars: readonly Bar[]): readonly LanePath[] {
  const rows = Map.groupBy(bars, ({ tone, y }) => `${tone} ${y}`);
  const paths = new Map<TripTone, string>();
  for (const row of rows.values()) {
    const [{ tone, y, height }] = row as [Bar];
    paths.set(tone, (paths.get(tone) ?? "") + writeRow(joinRow(row), y, height));
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

/** Rectangles beside each other, each placed from the one before: in tenths, so that rounding never adds up. */
function writeRow(
  spans: readonly (readonly [number, number])[],
  y: number,
  height: number,
): string {
  let previous = 0;
  return spans
    .map(([from, to], index) => {
      const [x, width] = [Math.round(from * 10), Math.round((to - from) * 10)];
      const move =
        index === 0 ? `M${round(x / 10)} ${round(y)}` : `m${round((x - previous) / 10)} 0`;
      previous = x;
      return `${move}h${round(width / 10)}v${round(height)}h${round(-width / 10)}z`;
    })
    .join("");
}
