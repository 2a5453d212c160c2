import { equalEarth } from "../layout/equal-earth.ts";
import type { HomeData } from "../layout/home-shape.ts";

const RADIANS = Math.PI / 180;
/** Degrees of the great circle from point to point. */
const STEP = 4;

/**
 * Adds the shortest way between two places to a path, along the great circle; where the edge of the map cuts
 * it, the path goes on at the other edge.
 */
export function traceWay(
  path: Path2D,
  { places, frame, size }: HomeData,
  from: number,
  to: number,
): void {
  const [a, b] = [vectorOf(places[from]!), vectorOf(places[to]!)];
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  const count = Math.max(1, Math.ceil(angle / RADIANS / STEP));
  let last = Infinity;
  for (let step = 0; step <= count; step += 1) {
    const [x, y] = equalEarth(...between(a, b, angle, step / count), frame);
    if (Math.abs(x - last) < size[0] / 2) path.lineTo(x, y);
    else path.moveTo(x, y);
    last = x;
  }
}

type Vector = readonly [number, number, number];

function vectorOf([, , longitude, latitude]: HomeData["places"][number]): Vector {
  const [l, p] = [(longitude / 100) * RADIANS, (latitude / 100) * RADIANS];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

/** The point after a part of the way, in degrees. */
function between(a: Vector, b: Vector, angle: number, part: number): [number, number] {
  if (angle < 1e-6) return degreesOf(a);
  const [from, to] = [Math.sin((1 - part) * angle), Math.sin(part * angle)];
  const mix = (axis: 0 | 1 | 2): number => from * a[axis] + to * b[axis];
  return degreesOf([mix(0), mix(1), mix(2)]);
}

const degreesOf = ([x, y, z]: Vector): [number, number] => [
  Math.atan2(y, x) / RADIANS,
  Math.atan2(z, Math.hypot(x, y)) / RADIANS,
];
