/** The position of a world map: scale, centre, and central meridian in degrees. */
export type Frame = readonly [scale: number, x: number, y: number, meridian: number];

const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const M = Math.sqrt(3) / 2;
const RADIANS = Math.PI / 180;

/** Degrees east of the central meridian, -180 to 180. */
export const eastOf = (longitude: number, meridian: number): number =>
  ((((longitude - meridian + 180) % 360) + 360) % 360) - 180;

/** A point in degrees in the Equal Earth projection (Šavrič, Patterson, Jenny 2018), as d3 computes it. */
export const equalEarth = (longitude: number, latitude: number, frame: Frame): [number, number] =>
  equalEarthAt(eastOf(longitude, frame[3]) * RADIANS, Math.sin(latitude * RADIANS), frame);

/** The same for a point given by radians east of the central meridian and the sine of its latitude. */
export function equalEarthAt(east: number, sine: number, [scale, x, y]: Frame): [number, number] {
  const l = Math.asin(M * sine);
  const l2 = l * l;
  const l6 = l2 * l2 * l2;
  const wide = east * Math.cos(l);
  return [
    x + (scale * wide) / (M * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2))),
    y - scale * l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2)),
  ];
}
