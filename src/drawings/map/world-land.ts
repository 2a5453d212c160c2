import { geoEqualEarth, type GeoProjection } from "d3";
import { round } from "../label.ts";
import { WORLD_SCALE } from "./world-shape.ts";

/** A projection of the world around a longitude, to be scaled and moved at will. */
export const worldProjection = (centre: number): GeoProjection =>
  geoEqualEarth().rotate([-centre, 0]);

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
    scale: Number((projection.scale() / WORLD_SCALE).toFixed(4)),
    x: round(x),
    y: round(y),
  };
}
