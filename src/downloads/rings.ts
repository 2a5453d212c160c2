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
    moveTo: (x, y) => void rings.push([[round(x), round(-y)]]),
    lineTo: (x, y) => void rings.at(-1)?.push([round(x), round(-y)]),
    closePath: () => undefined,
  };
  geoPath(degrees, pen)(shape);
  return rings.map((ring) => close(ring.filter(isNew)).toReversed());
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
