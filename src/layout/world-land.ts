import { geoEqualEarth, type GeoProjection } from "d3";
import { countriesOf } from "../geography/atlas.ts";
import { draw, LEAST, unbent } from "./draw-shape.ts";
import { round } from "./label.ts";

/** Degrees between the longitudes around which the world is drawn. */
const STEP = 15;
/** Of the drawing: the world is about 1,100 units wide. */
const SCALE = 200;

/** The longitudes around which the world is drawn once for all maps, from -165 to 180. */
export const WORLD_CENTRES: readonly number[] = Array.from(
  { length: 360 / STEP },
  (_, index) => 180 - index * STEP,
);

/** The one of these longitudes that is nearest. */
export function worldCentre(longitude: number): number {
  const centre = Math.round(longitude / STEP) * STEP;
  return centre === -180 ? 180 : centre;
}

/** A projection of the world around a longitude, to be scaled and moved at will. */
export const worldProjection = (centre: number): GeoProjection =>
  geoEqualEarth().rotate([-centre, 0]);

/** The countries of the world around a longitude, as one path with its origin in the middle. */
export function drawWorldLand(centre: number): string {
  const projection = worldProjection(centre).scale(SCALE).translate([0, 0]);
  return unbent(projection, () =>
    countriesOf("110m")
      .flatMap(({ parts }) => parts.map(({ shape }) => draw(shape, { projection }, LEAST)))
      .join(""),
  );
}

/** Where the drawn world is in a map: how much larger, and where its middle lies. */
export interface WorldAt {
  readonly centre: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Where the world has to be put to lie under what a projection around that centre draws. */
export function placeWorld(centre: number, projection: GeoProjection): WorldAt {
  const [x, y] = projection.translate();
  return {
    centre,
    scale: Number((projection.scale() / SCALE).toFixed(4)),
    x: round(x),
    y: round(y),
  };
}
