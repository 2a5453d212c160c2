import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from "d3";
import type { Cap } from "../../geography/cap.ts";
import type { Point } from "../../geography/great-circle.ts";

/** A part of the globe that is drawn once for all maps within it: there is a small fixed set of them. */
export interface SharedCoastline {
  readonly centre: Point;
  /** Degrees: the trips that it is for lie within this much of their own middle. */
  readonly reach: number;
}

/** Degrees: near, regional, and as wide as a trip may lie that is not drawn on the world. */
const REACHES = [12, 28, 55] as const;
export const WIDEST_REACH = 55;

/** The coastline for what lies within a cap: the middle of its cell, in a grid as fine as the reach. */
export function coastlineAround({ centre: [longitude, latitude], radius }: Cap): SharedCoastline {
  const reach = REACHES.find((each) => radius <= each) ?? WIDEST_REACH;
  const row = Math.round(latitude / reach) * reach;
  const cells = Math.max(1, Math.round((360 * Math.cos((row * Math.PI) / 180)) / reach));
  const column = (Math.round((longitude * cells) / 360) * 360) / cells;
  return { centre: [Math.round(column === -180 ? 180 : column), row], reach };
}

/** A projection of the world around a longitude, to be scaled and moved at will. */
export const worldProjection = (centre: number): GeoProjection =>
  geoEqualEarth().rotate([-centre, 0]);

/** The projection of a coastline, to be scaled and moved at will; it reaches as far as any map of it does. */
export const coastlineProjection = ({
  centre: [longitude, latitude],
  reach,
}: SharedCoastline): GeoProjection =>
  geoAzimuthalEqualArea().rotate([-longitude, -latitude]).clipAngle(drawnAround(reach));

/** A map's corner is up to two and a half times as far off as its stops, and their middle off the coastline's. */
const FARTHEST = 3.2;
const WIDEST = 150;
export const drawnAround = (reach: number): number => Math.min(WIDEST, FARTHEST * reach);

/** Units per radian: in the middle of the scales that maps of the coastline have. */
export const scaleOf = (reach: number): number => Math.round((270 * 180) / Math.PI / reach);

/** `12-24n-36e`, as files are called. */
export const coastlineName = ({ centre: [longitude, latitude], reach }: SharedCoastline): string =>
  [
    reach,
    `${Math.abs(latitude)}${latitude < 0 ? "s" : "n"}`,
    `${Math.abs(longitude)}${longitude < 0 ? "w" : "e"}`,
  ].join("-");
