import { countriesOf } from "../../geography/atlas.ts";
import { draw, MIN_AREA, withoutResampling } from "./draw-shape.ts";
import { worldProjection } from "./world-land.ts";
import { WORLD_SCALE } from "./world-shape.ts";

/** The countries of the world around a longitude, as one path with its origin in the middle. */
export function drawWorldLand(centre: number): string {
  const projection = worldProjection(centre).scale(WORLD_SCALE).translate([0, 0]);
  return withoutResampling(projection, () =>
    countriesOf("110m")
      .flatMap(({ parts }) => parts.map(({ shape }) => draw(shape, { projection }, MIN_AREA)))
      .join(""),
  );
}
