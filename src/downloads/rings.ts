import { type GeoContext, geoEquirectangular, geoPath } from "d3";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { round } from "./route.ts";

type Ring = Position[];

/** Degrees on paper, with nothing added between the points of a ring. */
const degrees = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

/**
 * Polygons wound for d3-geo as RFC 7946 has them: cut at 180°, the outer ring counterclockwise and its
 * holes clockwise.
 */
export function toRightHanded(shapes: readonly Polygon[]): MultiPolygon {
  return { type: "MultiPolygon", coordinates: shapes.flatMap(cut) };
}

function cut(shape: Polygon): Ring[][] {
  const rings = flatten(shape).filter((ring) => ring.length > 3);
  const outer = rings.filter((ring) => signedArea(ring) > 0);
  const holes = rings.filter((ring) => signedArea(ring) < 0);
  return outer.map((ring) => [
    ring,
    ...holes.filter((hole) => outer.find((each) => contains(each, hole[0]!)) === ring),
  ]);
}

/** The closed rings that a shape becomes on paper, each turned round: d3-geo winds the other way. */
function flatten(shape: Polygon): readonly Ring[] {
  const rings: Ring[] = [];
  const pen: GeoContext = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => void rings.push([[ontoEdge(round(x)), round(-y)]]),
    lineTo: (x, y) => void rings.at(-1)?.push([ontoEdge(round(x)), round(-y)]),
    closePath: () => undefined,
  };
  geoPath(degrees, pen)(shape);
  return rings.map((ring) => close(straight(ring.filter(isNew))).toReversed());
}

/** What is cut at 180° ends there, not a hand's breadth before it. */
const ontoEdge = (longitude: number): number =>
  180 - Math.abs(longitude) < NEAR_EDGE ? Math.sign(longitude) * 180 : longitude;

const NEAR_EDGE = 0.0005;

/** Along the cut a ring runs straight: rounded, its points there may lie out of their order. */
function straight(ring: Ring): Ring {
  const open = ring.length > 1 && isSame(ring[0]!, ring.at(-1)) ? ring.slice(0, -1) : ring;
  return open.filter((at, index) => {
    const [before, after] = [open.at(index - 1)!, open[(index + 1) % open.length]!];
    return !(Math.abs(at[0]!) === 180 && before[0] === at[0] && after[0] === at[0]);
  });
}

const isNew = (at: Position, index: number, ring: readonly Position[]): boolean =>
  !isSame(at, ring[index - 1]);

const isSame = (a: Position, b: Position | undefined): boolean =>
  a[0] === b?.[0] && a[1] === b?.[1];

const close = (ring: Ring): Ring =>
  ring.length > 0 && !isSame(ring[0]!, ring.at(-1)) ? [...ring, ring[0]!] : ring;

/** Twice the area within a closed ring; positive where it runs counterclockwise. */
export const signedArea = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? ring[0]!;
    return sum + x * nextY - nextX * y;
  }, 0);

/** Whether a point lies within a ring (even-odd rule). */
function contains(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let isInside = false;
  ring.forEach(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring[index + 1] ?? ring[0]!;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
  });
  return isInside;
}
