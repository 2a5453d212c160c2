import type { Feature, FeatureCollection, MultiPolygon, Point, Position, Polygon } from "geojson";
import { outlineOf } from "../geography/atlas.ts";
import { boundsOf } from "../geography/bounds.ts";
import { countryAlpha3, countryName, countryPoint } from "../geography/countries.ts";
import { wasMade } from "../model/outcomes.ts";
import type { Stop } from "../model/stop.ts";
import { byKey } from "../model/sort.ts";
import type { Dataset } from "./dataset.ts";
import { aboutMap } from "./geojson.ts";
import { type GeoContext, geoEquirectangular, geoPath, polygonArea, polygonContains } from "d3";
import { round } from "./route.ts";

type Shape = MultiPolygon | Point;

/** The countries of stops as areas for choropleth maps, with counts of stops by outcome. */
export function toCountryShapes(data: Dataset): FeatureCollection<Shape> {
  const stops = data.trips.flatMap((record) =>
    record.trip.stops.filter((stop) => data.covers(record, stop)),
  );
  const byCountry = [...Map.groupBy(stops, ({ place }) => place.country)].toSorted(byKey);
  const features = byCountry.map(([code, there]) => toFeature(code, there));
  const corners = features.flatMap(({ geometry }) => cornersOf(geometry));
  const box = boundsOf(corners.map(([longitude = 0, latitude = 0]) => [longitude, latitude]));
  return {
    type: "FeatureCollection",
    ...(box && { bbox: [...box] }),
    features,
    ...aboutMap(data),
  };
}

const cornersOf = (shape: Shape): readonly Position[] =>
  shape.type === "Point" ? [shape.coordinates] : shape.coordinates.flat(2);

function toFeature(code: string, stops: readonly Stop[]): Feature<Shape> {
  const count = (is: (stop: Stop) => boolean): number => stops.filter(is).length;
  return {
    type: "Feature",
    id: code,
    geometry: shapeOf(code),
    properties: {
      alpha2: code,
      alpha3: countryAlpha3(code),
      name: countryName(code),
      stops: stops.length,
      announced: count(({ announced }) => announced !== undefined),
      made: count(({ outcome, mostSay }) => wasMade(mostSay ?? outcome)),
      disputed: count(({ outcome }) => outcome === "disputed"),
      unreported: count(({ outcome }) => outcome === "unreported"),
    },
  };
}

/** Small states are only in the finer atlas; those too small even for that, and non-states, are points. */
export function shapeOf(code: string): Shape {
  for (const resolution of ["110m", "50m"] as const) {
    const area = toRightHanded(outlineOf(code, resolution));
    if (area.coordinates.length > 0) return area;
  }
  return { type: "Point", coordinates: [...countryPoint(code)] };
}

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
  return rings.map(withoutCutPoints).map((ring) => [...ring, ...ring.slice(0, 1)].toReversed());
}

/** Snaps cuts to exactly 180°, which d3 ends a little short of. */
const ontoEdge = (longitude: number): number =>
  180 - Math.abs(longitude) < NEAR_EDGE ? Math.sign(longitude) * 180 : longitude;

const NEAR_EDGE = 0.0005;

/**
 * A ring without repeated points. Only the ends of a cut along 180° are kept: rounded, the points between may be out of
 * order.
 */
function withoutCutPoints(ring: Ring): Ring {
  const after = (points: Ring, index: number) => points[(index + 1) % points.length]!;
  const open = ring.filter((at, index) => String(at) !== String(after(ring, index)));
  return open.filter(([longitude], index) => {
    const besides = [open.at(index - 1)!, after(open, index)];
    return Math.abs(longitude) !== 180 || besides.some(([other]) => other !== longitude);
  });
}
