import type { Feature, FeatureCollection, MultiPolygon, Point, Position } from "geojson";
import { outlineOf } from "../geography/atlas.ts";
import { boundsOf } from "../geography/bounds.ts";
import { countryAlpha3, countryName, countryPoint } from "../geography/countries.ts";
import { wasMade } from "../model/outcomes.ts";
import type { Stop } from "../model/stop.ts";
import { byKey } from "../model/sort.ts";
import type { Dataset } from "./dataset.ts";
import { aboutMap } from "./geojson.ts";
import { toRightHanded } from "./rings.ts";

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
