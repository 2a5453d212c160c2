/** Units of the drawings of the world that all maps share: the world is about 1,100 of them wide. */
export const WORLD_SCALE = 200;

/** Degrees between the meridians around which the world is drawn. */
const STEP = 15;

/** Those meridians, from -165 to 180. */
export const WORLD_CENTRES: readonly number[] = Array.from(
  { length: 360 / STEP },
  (_, index) => 180 - index * STEP,
);

/** The one of these meridians that is nearest. */
export function worldCentre(longitude: number): number {
  const centre = Math.round(longitude / STEP) * STEP;
  return centre === -180 ? 180 : centre;
}

/** `world-30w` or `world-135e`: the drawing around a meridian, as files are called. */
export const worldName = (centre: number): string =>
  `world-${Math.abs(centre)}${centre < 0 ? "w" : "e"}`;
