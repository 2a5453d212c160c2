import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from "d3";
import type { Cap } from "../../geography/cap.ts";
import type { Point } from "../../geography/great-circle.ts";

/** A part of the globe, drawn once for all maps within it: one of a small, fixed set. */
export interface SharedCoastline {
  readonly centre: Point;
  /** Degrees: the trips that use it lie within this radius of their own centre. */
  readonly reach: number;
}

/** Degrees: near, regional, and the widest for trips that are not drawn on the world. */
const REACHES = [12, 28, 55] as const;
export const WIDEST_REACH = 55;

/** The coastline for a cap: the centre of its cell in a grid as fine as the reach. */
export function coastlineAround({ centre: [longitude, latitude], radius }: Cap): SharedCoastline {
  const reach = REACHES.find((each) => radius <= each) ?? WIDEST_REACH;
  const row = Math.round(latitude / reach) * reach;
  const cells = Math.max(1, Math.round((360 * Math.cos((row * Math.PI) / 180)) / reach));
  const column = (Math.round((longitude * cells) / 360) * 360) / cells;
  return { centre: [Math.round(column === -180 ? 180 : column), row], reach };
}

/** The world around a longitude; scale and translation are up to the caller. */
export const worldProjection = (centre: number): GeoProjection =>
  geoEqualEarth().rotate([-centre, 0]);

/**
 * The projection of a coastline, clipped to the farthest that any map of it shows; scale and translation are up to the
 * caller.
 */
export const coastlineProjection = ({
  centre: [longitude, latitude],
  reach,
}: SharedCoastline): GeoProjection =>
  geoAzimuthalEqualArea().rotate([-longitude, -latitude]).clipAngle(drawnAround(reach));

/** A map's corner is up to 2.5 times as far away as its stops, whose centre may be off the coastline's. */
const FARTHEST = 3.2;
const WIDEST = 150;
export const drawnAround = (reach: number): number => Math.min(WIDEST, FARTHEST * reach);

/** Units per radian: mid-range among the scales of maps that use the coastline. */
export const scaleOf = (reach: number): number => Math.round((270 * 180) / Math.PI / reach);

/** `12-24n-36e`, as in file names. */
export const coastlineName = ({ centre: [longitude, latitude], reach }: SharedCoastline): string =>
  [
    reach,
    `${Math.abs(latitude)}${latitude < 0 ? "s" : "n"}`,
    `${Math.abs(longitude)}${longitude < 0 ? "w" : "e"}`,
  ].join("-");
