import { geoEqualEarthRaw } from "d3";
import { eastward } from "../../geography/great-circle.ts";

/** Where a map of the world lies: scale, middle, and the meridian in its middle, in degrees. */
export type Frame = readonly [scale: number, x: number, y: number, meridian: number];

const RADIANS = Math.PI / 180;

/** The Equal Earth projection (Šavrič, Patterson, Jenny 2018) of a point in degrees, as d3's of a frame draws it. */
export function equalEarth(
  longitude: number,
  latitude: number,
  [scale, x, y, meridian]: Frame,
): [number, number] {
  const [east, north] = geoEqualEarthRaw(
    eastward(meridian, longitude) * RADIANS,
    latitude * RADIANS,
  );
  return [x + scale * east, y - scale * north];
}
