import { type GeoContext, geoEquirectangular, geoPath } from "d3";
import type { LineString, MultiLineString, Position } from "geojson";

/** Degrees by which a drawn line may leave the great circle. */
const TOLERANCE = 0.1;

/** Degrees on paper: longitude to the right, latitude (downwards, as paper has it) to the bottom. */
const degrees = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(TOLERANCE);

/**
 * The great circles between points, as lines that RFC 7946 readers draw right: with points enough to
 * follow the curve, and cut at 180° where they cross it. Undefined where there is no way to go.
 */
export function routeOf(points: readonly Position[]): LineString | MultiLineString | undefined {
  const lines: Position[][] = [];
  const pen: GeoContext = {
    beginPath: () => undefined,
    closePath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => void lines.push([[round(x), round(-y)]]),
    lineTo: (x, y) => void lines.at(-1)?.push([round(x), round(-y)]),
  };
  geoPath(
    degrees,
    pen,
  )({ type: "LineString", coordinates: points.map(([x = 0, y = 0]) => [x, y]) });
  const [first, ...others] = lines.map(withoutRepeats).filter((line) => line.length > 1);
  if (!first) return undefined;
  return others.length === 0
    ? { type: "LineString", coordinates: first }
    : { type: "MultiLineString", coordinates: [first, ...others] };
}

const withoutRepeats = (line: readonly Position[]): Position[] =>
  line.filter(([x, y], index) => x !== line[index - 1]?.[0] || y !== line[index - 1]?.[1]);

/** About 10 m, and never -0. */
export const round = (degree: number): number => Math.round(degree * 10_000) / 10_000 + 0;
