import { geoDistance, geoInterpolate } from "d3";

/** Longitude and latitude in degrees. */
export type Point = readonly [longitude: number, latitude: number];

const DEGREES = 180 / Math.PI;

/** The angle between two points, in degrees. */
export const distance = (a: Point, b: Point): number => geoDistance([...a], [...b]) * DEGREES;

/** Points along the shortest way between two, both included, at most `step` degrees apart. */
export function greatCircle(from: Point, to: Point, step = 2): readonly Point[] {
  const at = geoInterpolate([...from], [...to]);
  const count = Math.max(1, Math.ceil(distance(from, to) / step));
  const between = Array.from({ length: count - 1 }, (_, index) => at((index + 1) / count));
  return [from, ...between, to];
}

/** Degrees of longitude to go from one to another the short way: positive eastwards. */
export const eastward = (from: number, to: number): number =>
  ((((to - from + 180) % 360) + 360) % 360) - 180;
