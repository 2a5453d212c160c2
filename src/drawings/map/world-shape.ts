import { round } from "../label.ts";

/** The scale of the shared world drawings: the world is about 1,100 units wide. */
export const WORLD_SCALE = 200;

/** Degrees between the meridians that the world is drawn around. */
const STEP = 15;

/** Its antimeridian is in the Bering Strait and cuts no land. */
export const STANDARD_CENTRE = 11;

/** All meridians that the world is drawn around. */
export const WORLD_CENTRES: readonly number[] = [
  STANDARD_CENTRE,
  ...Array.from({ length: 360 / STEP }, (_, index) => 180 - index * STEP),
];

/** The nearest of these meridians. */
export function worldCentre(longitude: number): number {
  const centre = Math.round(longitude / STEP) * STEP;
  return centre === -180 ? 180 : centre;
}

/** `world-30w` or `world-135e`: a world drawing's name, as in file names. */
export const worldName = (centre: number): string =>
  `world-${Math.abs(centre)}${centre < 0 ? "w" : "e"}`;

/** A shared land drawing: its scale and origin in this map. */
export interface PlacedLand {
  /** The name of its file. */
  readonly name: string;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The transform that places land under a map that is larger by a factor. */
export const placeLand = (
  name: string,
  scale: number,
  [x, y]: readonly [number, number],
): PlacedLand => ({ name, scale: Number(scale.toFixed(4)), x: round(x), y: round(y) });
