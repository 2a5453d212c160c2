import { countriesOf } from "../../geography/atlas.ts";
import { draw, MIN_AREA, withoutResampling } from "./draw-shape.ts";
import { worldProjection } from "./world-land.ts";
import { WORLD_SCALE } from "./world-shape.ts";

/** The world around a longitude, its origin in the middle, as path text: each country by its code, what has none as one. */
export function drawWorldLand(centre: number): ReadonlyMap<string, string> {
  const projection = worldProjection(centre).scale(WORLD_SCALE).translate([0, 0]);
  const drawn = new Map<string, string>();
  withoutResampling(projection, () => {
    for (const { code = "", parts } of countriesOf("110m")) {
      const path = parts.map(({ shape }) => draw(shape, { projection }, MIN_AREA)).join("");
      if (path !== "") drawn.set(code, (drawn.get(code) ?? "") + path);
    }
  });
  return drawn;
}
