import type { LineString, MultiLineString, Position } from "geojson";
import { greatCircle, type Point, eastward } from "../geography/great-circle.ts";

/**
 * The shortest way through some points, as lines that RFC 7946 readers draw correctly: with enough points to follow the
 * curve, and cut at 180°. Undefined with fewer than two places.
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

/** Degrees between points of a curve: a chord is off by 20 km at most. */
const STEP = 9;

/** A curve between two places is rounded to about a kilometre. */
const onTheWay = ([longitude, latitude]: Point): Point => [
  Math.round(longitude * 100) / 100,
  Math.round(latitude * 100) / 100,
];

const withoutRepeats = (line: readonly Position[]): Position[] =>
  line.filter(([x, y], index) => x !== line[index - 1]?.[0] || y !== line[index - 1]?.[1]);

/** Rounds degrees to about 10 m. */
export const round = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

export const toPosition = ([longitude, latitude]: Point): [number, number] => [
  round(longitude),
  round(latitude),
];

type Line = readonly Point[];

/**
 * Cuts a line where it crosses 180°, as RFC 7946 (3.1.9) requires: each part ends on the meridian and the next begins
 * on it, with the opposite sign.
 */
export function cutAtAntimeridian(line: Line): readonly Line[] {
  const parts: Point[][] = [[]];
  line.forEach((point, index) => {
    const previous = line[index - 1];
    if (previous && crosses(previous, point)) {
      const side = previous[0] < 0 ? -180 : 180;
      const latitude = crossingLatitude(previous, point);
      parts.at(-1)!.push([side, latitude]);
      parts.push([[-side, latitude]]);
    }
    parts.at(-1)!.push(point);
  });
  return parts;
}

const crosses = ([from]: Point, [to]: Point): boolean => Math.abs(to - from) > 180;

/** The latitude at which the great circle through two points crosses 180° (Todhunter's two-point form). */
function crossingLatitude([lon1, lat1]: Point, [lon2, lat2]: Point): number {
  const radians = Math.PI / 180;
  const toMeridian = eastward(lon1, 180) * radians;
  const all = eastward(lon1, lon2) * radians;
  const tangent =
    (Math.tan(lat1 * radians) * Math.sin(all - toMeridian) +
      Math.tan(lat2 * radians) * Math.sin(toMeridian)) /
    Math.sin(all);
  return Number.isFinite(tangent) ? Math.atan(tangent) / radians : lat1;
}
