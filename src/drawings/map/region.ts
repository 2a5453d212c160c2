import { geoAzimuthalEqualArea, type GeoProjection, geoPath } from "d3";
import { type AtlasCountry, countriesOf } from "../../geography/atlas.ts";
import { capAround } from "../../geography/cap.ts";
import { COUNTRY_POINTS } from "../../geography/country-points.ts";
import { regionsOf } from "../../geography/regions.ts";
import { round } from "../label.ts";
import { draw, withoutResampling } from "./draw-shape.ts";
import type { Size } from "./projections.ts";

/** A part of the world on its own, to be drawn once and tinted many times. */
export interface RegionMap {
  readonly width: number;
  readonly height: number;
  /** The countries that have an outline at this size. */
  readonly outlines: readonly { readonly code: string; readonly path: string }[];
  /** The centre of each country, by code. */
  readonly points: ReadonlyMap<string, RegionPoint>;
}

interface RegionPoint {
  readonly x: number;
  readonly y: number;
  /** Too small to be visible except as a dot. */
  readonly isSmall: boolean;
}

const MARGIN = 4;
/** Outlines at this size need no more detail. */
const MIN_DISTANCE = 0.5;
/** Uninhabited remote islands: nobody visits them, and they would only shrink everything else. */
const UNINHABITED: ReadonlySet<string> = new Set(["BV", "GS", "HM", "IO", "TF"]);
/** A country smaller than this in both directions is drawn as a dot. */
const MIN_SIZE = 4.5;

/** The countries of a region and nothing around them, with room for those among `codes` that are only islands. */
export function layOutRegion(
  region: string,
  codes: readonly string[],
  { width, height }: Size,
): RegionMap {
  const countries = countriesOf("110m").filter(
    (one) =>
      one.code !== undefined &&
      regionsOf(one.code).includes(region) &&
      (codes.includes(one.code) || !UNINHABITED.has(one.code)),
  );
  const points = codes.map((code) => COUNTRY_POINTS[code]!);
  const [longitude, latitude] = capAround(
    countries.map(({ code }) => COUNTRY_POINTS[code!]!),
  ).centre;
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  projection.fitExtent(
    [
      [MARGIN, MARGIN],
      [width - MARGIN, height - MARGIN],
    ],
    {
      type: "GeometryCollection",
      geometries: [
        ...countries.flatMap(({ parts }) => parts.map(({ shape }) => shape)),
        { type: "MultiPoint", coordinates: points.map((point) => [...point]) },
      ],
    },
  );
  const outlines = withoutResampling(projection, () =>
    countries.map((one) => outline(one, projection)),
  );
  const seen = new Set(countries.filter((one) => isSeen(one, projection)).map(({ code }) => code));
  return {
    width,
    height,
    outlines: mergeParts(outlines),
    points: new Map(codes.map((code) => [code, pointOf(code, projection, !seen.has(code))])),
  };
}

const outline = ({ code, parts }: AtlasCountry, projection: GeoProjection) => ({
  code: code!,
  path: parts.map(({ shape }) => draw(shape, { projection }, MIN_DISTANCE)).join(""),
});

/** Merges the shapes of a country that the atlas splits. */
const mergeParts = (outlines: RegionMap["outlines"]): RegionMap["outlines"] =>
  [...Map.groupBy(outlines, ({ code }) => code)].map(([code, parts]) => ({
    code,
    path: parts.map(({ path }) => path).join(""),
  }));

function isSeen({ parts }: AtlasCountry, projection: GeoProjection): boolean {
  const path = geoPath(projection);
  return parts.some(({ shape }) => {
    const [[left, top], [right, bottom]] = path.bounds(shape);
    return Math.max(right - left, bottom - top) >= MIN_SIZE;
  });
}

function pointOf(code: string, projection: GeoProjection, isSmall: boolean): RegionPoint {
  const [x, y] = projection([...COUNTRY_POINTS[code]!]) ?? [0, 0];
  return { x: round(x), y: round(y), isSmall };
}
