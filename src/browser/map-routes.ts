import { eastOf, equalEarthAt } from "../drawings/map/equal-earth.ts";
import type { HomeData } from "../drawings/home/home-shape.ts";
import type { HomeLeg } from "./home-trips.ts";

const RADIANS = Math.PI / 180;
/** Degrees of the great circle from point to point. */
const STEP = 4;
/** Radians; a way within one place is no shorter, so that it has two points too. */
const LEAST_ANGLE = 1e-6;

/** A part of the map as built. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** x and y of point after point of the map as built. */
type Way = Bounds & { readonly points: readonly number[] };

/** The shortest ways between places, along great circles: each is found once, when it is first asked for. */
export class MapRoutes {
  readonly #data: HomeData;
  readonly #found = new Map<number, Way>();

  constructor(data: HomeData) {
    this.#data = data;
  }

  /** Adds a way to a path; where the edge of the map cuts it, the path goes on at the other edge. */
  trace(path: Path2D, from: number, to: number): void {
    const { points } = this.#between(from, to);
    path.moveTo(points[0]!, points[1]!);
    for (let at = 2; at < points.length; at += 2)
      if (this.#isCut(points, at)) path.moveTo(points[at]!, points[at + 1]!);
      else path.lineTo(points[at]!, points[at + 1]!);
  }

  /** Whether some part of a way is within bounds, wherever its ends are. */
  isWithin(bounds: Bounds, from: number, to: number): boolean {
    const way = this.#between(from, to);
    const { left, top, right, bottom } = bounds;
    if (!meet(way.left, way.right, left, right) || !meet(way.top, way.bottom, top, bottom))
      return false;
    const { points } = way;
    for (let at = 2; at < points.length; at += 2)
      if (
        meet(points[at - 2]!, points[at]!, left, right) &&
        meet(points[at - 1]!, points[at + 1]!, top, bottom) &&
        !this.#isCut(points, at)
      )
        return true;
    return false;
  }

  /** Finds some ways before they are asked for. */
  prepare(legs: readonly HomeLeg[]): void {
    for (const { from, to } of legs) this.#between(from, to);
  }

  #isCut(points: readonly number[], at: number): boolean {
    return Math.abs(points[at]! - points[at - 2]!) > this.#data.size[0] / 2;
  }

  #between(from: number, to: number): Way {
    const { places, frame } = this.#data;
    const key = from * places.length + to;
    let way = this.#found.get(key);
    if (!way) {
      const points = pointsBetween(places[from]!, places[to]!, frame);
      this.#found.set(key, (way = { points, ...boundsOf(points) }));
    }
    return way;
  }
}

/** Whether what lies between a and b, in either order, has a part between two bounds. */
const meet = (a: number, b: number, least: number, most: number): boolean =>
  Math.max(a, b) >= least && Math.min(a, b) <= most;

function boundsOf(points: readonly number[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    left = Math.min(left, points[at]!);
    right = Math.max(right, points[at]!);
    top = Math.min(top, points[at + 1]!);
    bottom = Math.max(bottom, points[at + 1]!);
  }
  return { left, top, right, bottom };
}

type Place = HomeData["places"][number];
type Vector = readonly [number, number, number];

function pointsBetween(from: Place, to: Place, frame: HomeData["frame"]): readonly number[] {
  const [a, b] = [vectorOf(from, frame[3]), vectorOf(to, frame[3])];
  const cosine = Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
  const angle = Math.max(LEAST_ANGLE, Math.acos(cosine));
  const count = Math.ceil(angle / RADIANS / STEP);
  const points: number[] = [];
  for (let step = 0; step <= count; step += 1) {
    // So much of a and so much of b make the point that is so far on the way from a to b.
    const ofA = Math.sin(angle * (1 - step / count)) / Math.sin(angle);
    const ofB = Math.sin((angle * step) / count) / Math.sin(angle);
    const east = Math.atan2(ofA * a[1] + ofB * b[1], ofA * a[0] + ofB * b[0]);
    const [x, y] = equalEarthAt(east, ofA * a[2] + ofB * b[2], frame);
    points.push(x, y);
  }
  return points;
}

/** From the middle of the earth, with the map's meridian ahead. */
function vectorOf([, , longitude, latitude]: Place, meridian: number): Vector {
  const [l, p] = [eastOf(longitude / 100, meridian) * RADIANS, (latitude / 100) * RADIANS];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}
