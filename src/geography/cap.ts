import { distance, type Point } from "./great-circle.ts";

/** A spherical cap: all points within `radius` degrees of its centre. */
export interface Cap {
  readonly centre: Point;
  readonly radius: number;
}

type Vector = readonly [x: number, y: number, z: number];

const RADIANS = Math.PI / 180;
const STEPS = 60;

/** Approximates the smallest cap around these points, by steps towards the farthest (Bădoiu and Clarkson). */
export function capAround(points: readonly Point[], steps = STEPS): Cap {
  const vectors = points.map(toVector);
  let centre = normalize(vectors.reduce(add, [0, 0, 0])) ?? vectors[0] ?? [1, 0, 0];
  for (let step = 1; step <= steps; step += 1) {
    let farthest = centre;
    let least = dot(centre, centre);
    for (const each of vectors) {
      const nearness = dot(each, centre);
      if (nearness >= least) continue;
      farthest = each;
      least = nearness;
    }
    centre =
      normalize(add(centre, scale(add(farthest, scale(centre, -1)), 1 / (step + 1)))) ?? centre;
  }
  const point = toPoint(centre);
  return {
    centre: point,
    radius: points.reduce((radius, each) => Math.max(radius, distance(point, each)), 0),
  };
}

/** Whether two caps have a point in common. */
export const meets = (a: Cap, b: Cap): boolean =>
  distance(a.centre, b.centre) <= a.radius + b.radius;

const toVector = ([longitude, latitude]: Point): Vector => [
  Math.cos(latitude * RADIANS) * Math.cos(longitude * RADIANS),
  Math.cos(latitude * RADIANS) * Math.sin(longitude * RADIANS),
  Math.sin(latitude * RADIANS),
];

const toPoint = ([x, y, z]: Vector): Point => [
  Math.atan2(y, x) / RADIANS,
  Math.asin(Math.max(-1, Math.min(1, z))) / RADIANS,
];

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const scale = ([x, y, z]: Vector, factor: number): Vector => [x * factor, y * factor, z * factor];
const normalize = (vector: Vector): Vector | undefined => {
  const length = Math.hypot(vector[0], vector[1], vector[2]);
  return length > 1e-9 ? scale(vector, 1 / length) : undefined;
};
