import { geoAzimuthalEqualArea, type GeoProjection } from "d3";
import type { Cap } from "../../geography/cap.ts";
import type { Point } from "../../geography/great-circle.ts";
import { round } from "../label.ts";

/** A part of the globe that is drawn once for all maps within it: there is a small fixed set of them. */
export interface Ground {
  readonly centre: Point;
  /** Degrees: the trips that it is for lie within this much of their own middle. */
  readonly reach: number;
}

/** Where that drawing is in a map: how much larger, and where its origin lies. */
export interface GroundAt {
  readonly ground: Ground;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Degrees: near, regional, and as wide as a trip may lie that is not drawn on the world. */
const REACHES = [12, 28, 55] as const;
export const WIDEST_REACH = 55;

/** The ground for what lies within a cap: the middle of its cell, in a grid as fine as the reach. */
export function groundAround({ centre: [longitude, latitude], radius }: Cap): Ground {
  const reach = REACHES.find((each) => radius <= each) ?? WIDEST_REACH;
  const row = Math.round(latitude / reach) * reach;
  const cells = Math.max(1, Math.round((360 * Math.cos((row * Math.PI) / 180)) / reach));
  const column = (Math.round((longitude * cells) / 360) * 360) / cells;
  return { centre: [Math.round(column === -180 ? 180 : column), row], reach };
}

/** The projection of a ground, to be scaled and moved at will; it reaches as far as any map of it does. */
export const groundProjection = ({ centre: [longitude, latitude], reach }: Ground): GeoProjection =>
  geoAzimuthalEqualArea().rotate([-longitude, -latitude]).clipAngle(drawnAround(reach));

/** A map's corner is up to two and a half times as far off as its stops, and their middle off the ground's. */
const FARTHEST = 3.2;
const WIDEST = 150;
export const drawnAround = (reach: number): number => Math.min(WIDEST, FARTHEST * reach);

/** Units per radian: in the middle of the scales that maps of the ground have. */
export const scaleOf = (reach: number): number => Math.round((270 * 180) / Math.PI / reach);

/** Where a ground has to be put to lie under what a projection of it draws. */
export function placeGround(ground: Ground, projection: GeoProjection): GroundAt {
  const [x, y] = projection.translate();
  return {
    ground,
    scale: Number((projection.scale() / scaleOf(ground.reach)).toFixed(4)),
    x: round(x),
    y: round(y),
  };
}
