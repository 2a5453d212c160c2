import { round } from "../label.ts";

/** Units of the drawings of the world that all maps share: the world is about 1,100 of them wide. */
export const WORLD_SCALE = 200;

/** Degrees between the meridians around which the world is drawn. */
const STEP = 15;

/** The edge of the world around it lies in the Bering Strait, and cuts no land. */
export const STANDARD_CENTRE = 11;

/** All meridians around which the world is drawn. */
export const WORLD_CENTRES: readonly number[] = [
  STANDARD_CENTRE,
  ...Array.from({ length: 360 / STEP }, (_, index) => 180 - index * STEP),
];

/** The nearest of those that are a step apart. */
export function worldCentre(longitude: number): number {
  const centre = Math.round(longitude / STEP) * STEP;
  return centre === -180 ? 180 : centre;
}

/** `world-30w` or `world-135e`: the drawing around a meridian, as files are called. */
export const worldName = (centre: number): string =>
  `world-${Math.abs(centre)}${centre < 0 ? "w" : "e"}`;

/** Land that is drawn once for all maps: how much larger it is in this one, and where its origin lies. */
export interface PlacedLand {
  /** Of its file. */
  readonly name: string;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Where a drawing of land has to be put to lie under what a map draws, which is so much larger. */
export const placeLand = (
  name: string,
  scale: number,
  [x, y]: readonly [number, number],
): PlacedLand => ({ name, scale: Number(scale.toFixed(4)), x: round(x), y: round(y) });
