import { after, shorten } from "./path-writer.ts";
import { eastOf, equalEarthAt, type Frame } from "./equal-earth.ts";

export type Degrees = readonly [longitude: number, latitude: number];
type Vector = readonly [number, number, number];

const RADIANS = Math.PI / 180;
/** Degrees of the great circle between points. */
const STEP = 4;
/** Radians; the minimum length, so that a leg within one place has two points as well. */
const MIN_ANGLE = 1e-6;
/** Between antipodes every way is the shortest: this picks one. */
const MAX_ANGLE = Math.PI - 1e-6;

/** The great circle between two places as path data; it is split where it crosses the edge of the world. */
export function greatCirclePath(
  from: Degrees,
  to: Degrees,
  frame: Frame,
  worldWidth: number,
): string {
  let path = "";
  // In tenths, from point to point, so that rounding errors do not add up.
  let [lastX, lastY] = [NaN, NaN];
  let isFirst = true;
  for (const point of pointsBetween(from, to, frame)) {
    const [x, y] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
    const isStart = path === "" || Math.abs(x - lastX) > worldWidth * 5;
    path += isStart
      ? `M${shorten(x)}${after(",", y)}`
      : after(isFirst ? "l" : " ", x - lastX, isFirst) + after(",", y - lastY);
    isFirst = isStart;
    [lastX, lastY] = [x, y];
  }
  return path;
}

function* pointsBetween(from: Degrees, to: Degrees, frame: Frame): Generator<[number, number]> {
  const [a, b] = [vectorOf(from, frame[3]), vectorOf(to, frame[3])];
  const cosine = Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
  const angle = Math.min(MAX_ANGLE, Math.max(MIN_ANGLE, Math.acos(cosine)));
  const count = Math.ceil(angle / RADIANS / STEP);
  for (let step = 0; step <= count; step += 1) {
    // Spherical linear interpolation between a and b.
    const ofA = Math.sin(angle * (1 - step / count)) / Math.sin(angle);
    const ofB = Math.sin((angle * step) / count) / Math.sin(angle);
    const east = Math.atan2(ofA * a[1] + ofB * b[1], ofA * a[0] + ofB * b[0]);
    const sine = Math.min(1, Math.max(-1, ofA * a[2] + ofB * b[2]));
    yield equalEarthAt(east, sine, frame);
  }
}

/** A unit vector, with the x axis towards the map's meridian. */
function vectorOf([longitude, latitude]: Degrees, meridian: number): Vector {
  const [l, p] = [eastOf(longitude, meridian) * RADIANS, latitude * RADIANS];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}
