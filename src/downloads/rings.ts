import { type GeoContext, geoEquirectangular, geoPath, polygonArea, polygonContains } from "d3";
import type { MultiPolygon, Polygon } from "geojson";
import { round } from "./route.ts";

type Ring = [number, number][];

/** Plain degrees, with no points added to a ring. */
const degrees = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

/**
 * Polygons wound for d3-geo, converted to RFC 7946: cut at 180°, the outer ring counterclockwise and holes clockwise.
 */
export function toRightHanded(shapes: readonly Polygon[]): MultiPolygon {
  return { type: "MultiPolygon", coordinates: shapes.flatMap(cut) };
}

function cut(shape: Polygon): Ring[][] {
  const rings = flatten(shape);
  // d3's y axis points down: counterclockwise on a map is clockwise there.
  const outer = rings.filter((ring) => polygonArea(ring) < 0);
  const holes = rings.filter((ring) => polygonArea(ring) > 0);
  return outer.map((ring) => [
    ring,
    ...holes.filter((hole) => outer.find((each) => polygonContains(each, hole[0]!)) === ring),
  ]);
}

/** The closed rings of a projected shape, each reversed, since d3-geo winds them the other way. */
function flatten(shape: Polygon): readonly Ring[] {
  const rings: Ring[] = [];
  const pen: GeoContext = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => void rings.push([[ontoEdge(round(x)), round(-y)]]),
    lineTo: (x, y) => void rings.at(-1)!.push([ontoEdge(round(x)), round(-y)]),
    closePath: () => undefined,
  };
  geoPath(degrees, pen)(shape);
  return rings.map(straight).map((ring) => [...ring, ...ring.slice(0, 1)].toReversed());
}

/** Snaps cuts to exactly 180°, which d3 ends a little short of. */
const ontoEdge = (longitude: number): number =>
  180 - Math.abs(longitude) < NEAR_EDGE ? Math.sign(longitude) * 180 : longitude;

const NEAR_EDGE = 0.0005;

/**
 * A ring without repeated points. Only the ends of a cut along 180° are kept: rounded, the points between may be out of
 * order.
 */
function straight(ring: Ring): Ring {
  const after = (points: Ring, index: number) => points[(index + 1) % points.length]!;
  const open = ring.filter((at, index) => String(at) !== String(after(ring, index)));
  return open.filter(([longitude], index) => {
    const besides = [open.at(index - 1)!, after(open, index)];
    return Math.abs(longitude) !== 180 || besides.some(([other]) => other !== longitude);
  });
}
