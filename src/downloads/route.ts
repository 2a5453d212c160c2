import type { LineString, MultiLineString, Position } from "geojson";
import { cutAtAntimeridian } from "../geography/antimeridian.ts";
import { greatCircle, type Point } from "../geography/great-circle.ts";

/**
 * The shortest way through some points, as lines that RFC 7946 readers draw right: with points enough
 * to follow the curve, and cut at 180°. Undefined if there is no way to go.
 */
export function routeOf(points: readonly Point[]): LineString | MultiLineString | undefined {
  const line = points.flatMap((point, index) => {
    const previous = points[index - 1];
    return previous
      ? [...greatCircle(previous, point, STEP).slice(1, -1).map(onTheWay), point]
      : [point];
  });
  const [first, ...others] = cutAtAntimeridian(line)
    .map((part) => withoutRepeats(part.map(toPosition)))
    .filter((part) => part.length > 1);
  if (!first) return undefined;
  return others.length === 0
    ? { type: "LineString", coordinates: first }
    : { type: "MultiLineString", coordinates: [first, ...others] };
}

/** Degrees between the points of a curve: a chord leaves it by nine kilometres at most. */
const STEP = 6;

/** The curve between two places is drawn to about a kilometre. */
const onTheWay = ([longitude, latitude]: Point): Point => [
  Math.round(longitude * 100) / 100,
  Math.round(latitude * 100) / 100,
];

const withoutRepeats = (line: readonly Position[]): Position[] =>
  line.filter(([x, y], index) => x !== line[index - 1]?.[0] || y !== line[index - 1]?.[1]);

/** Degrees to about 10 m. */
export const round = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

export const toPosition = ([longitude, latitude]: Point): [number, number] => [
  round(longitude),
  round(latitude),
];
