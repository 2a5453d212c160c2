import type { GeoProjection } from "d3";
import { type AtlasCountry, countriesOf, type Resolution } from "../../geography/atlas.ts";
import { type Cap, meets } from "../../geography/cap.ts";
import {
  coastlineProjection,
  drawnAround,
  scaleOf,
  type SharedCoastline,
  worldProjection,
} from "./coastline.ts";
import { draw, MIN_DISTANCE, withoutResampling } from "./draw-shape.ts";
import { WORLD_SCALE } from "./world-shape.ts";

/** Outlines as path data: of each country by code, and of everything without a code as one. */
type Outlines = ReadonlyMap<string, string>;

const RESOLUTIONS: Readonly<Record<number, Resolution>> = {
  12: "50m",
  28: "50m thinned",
  55: "50m thinned",
};

/** The part of the globe below some trips' maps, with its centre as the origin. */
export function drawCoastline(coastline: SharedCoastline): Outlines {
  const { centre, reach } = coastline;
  const projection = coastlineProjection(coastline).scale(scaleOf(reach)).translate([0, 0]);
  const cap: Cap = { centre, radius: drawnAround(reach) };
  return drawLand(RESOLUTIONS[reach]!, projection, ({ parts }) =>
    parts.filter((part) => meets(part.cap, cap)),
  );
}

/** The world around a longitude, with its centre as the origin. */
export const drawWorldLand = (centre: number): Outlines =>
  drawLand(
    "110m",
    worldProjection(centre).scale(WORLD_SCALE).translate([0, 0]),
    ({ parts }) => parts,
  );

function drawLand(
  resolution: Resolution,
  projection: GeoProjection,
  partsIn: (country: AtlasCountry) => AtlasCountry["parts"],
): Outlines {
  const drawn = new Map<string, string>();
  withoutResampling(projection, () => {
    for (const country of countriesOf(resolution)) {
      const parts = partsIn(country).map(({ shape }) => draw(shape, { projection }, MIN_DISTANCE));
      const { code = "" } = country;
      const path = parts.join("");
      if (path !== "") drawn.set(code, (drawn.get(code) ?? "") + path);
    }
  });
  return drawn;
}
