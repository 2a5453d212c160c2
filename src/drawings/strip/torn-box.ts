import { round } from "../label.ts";
import type { Box } from "../label-places.ts";

interface Torn {
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

const CORNER = 4;
const TEETH = 3;
const DEPTH = 4;

type Point = readonly [x: number, y: number];

/** The outline of a box with torn open ends (left and right, or top and bottom); undefined if neither is open. */
export function tornPath(
  { x, y, width, height }: Box,
  torn: Torn,
  direction: "across" | "down",
): string | undefined {
  if (!torn.openStart && !torn.openEnd) return undefined;
  const [length, breadth] = direction === "across" ? [width, height] : [height, width];
  const toPage = ([along, across]: Point): string =>
    direction === "across"
      ? `${round(x + along)},${round(y + across)}`
      : `${round(x + breadth - across)},${round(y + along)}`;
  const depth = Math.min(DEPTH, length / 3);
  const corner = cornerOf({ width, height });
  const end = torn.openEnd ? tear(length, depth, breadth) : roundEnd(length, corner, breadth);
  const start = (
    torn.openStart ? tear(length, depth, breadth) : roundEnd(length, corner, breadth)
  ).map(([along, across]): Point => [length - along, breadth - across]);
  const curves = (points: readonly Point[], isTorn: boolean): string =>
    isTorn ? points.map((point) => `L${toPage(point)}`).join("") : cornerPath(points, toPage);
  return `${curves(end, torn.openEnd)}${curves(start, torn.openStart)}Z`.replace(/^L/u, "M");
}

/** The corner radius of a box. */
export const cornerOf = ({ width, height }: Pick<Box, "width" | "height">): number =>
  round(Math.min(CORNER, width / 2, height / 2));

/** Teeth along the far end, from its first corner to its second. */
function tear(length: number, depth: number, breadth: number): readonly Point[] {
  const steps = TEETH * 2;
  return Array.from({ length: steps + 1 }, (_, index): Point => [
    index % 2 === 0 ? length : length - depth,
    (breadth * index) / steps,
  ]);
}

/** Start, control point and end of the first rounded corner; then of the second. */
const roundEnd = (length: number, corner: number, breadth: number): readonly Point[] => [
  [length - corner, 0],
  [length, 0],
  [length, corner],
  [length, breadth - corner],
  [length, breadth],
  [length - corner, breadth],
];

function cornerPath(points: readonly Point[], toPage: (point: Point) => string): string {
  const [a, b, c, d, e, f] = points.map(toPage);
  return `L${a ?? ""}Q${b ?? ""} ${c ?? ""}L${d ?? ""}Q${e ?? ""} ${f ?? ""}`;
}
