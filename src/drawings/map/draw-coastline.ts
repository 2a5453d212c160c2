import { countriesOf, type Resolution } from "../../geography/atlas.ts";
import type { Cap } from "../../geography/cap.ts";
import { withoutResampling } from "./draw-shape.ts";
import { drawnAround, type SharedCoastline, coastlineProjection, scaleOf } from "./coastline.ts";
import { drawParts } from "./land.ts";

const RESOLUTIONS: Readonly<Record<number, Resolution>> = {
  12: "50m",
  28: "50m thinned",
  55: "50m thinned",
};

/** Outlines as path text: of each country by its code, and of what has none as one. */
export function drawCoastline(coastline: SharedCoastline): ReadonlyMap<string, string> {
  const { centre, reach } = coastline;
  const projection = coastlineProjection(coastline).scale(scaleOf(reach)).translate([0, 0]);
  const cap: Cap = { centre, radius: drawnAround(reach) };
  const drawn = new Map<string, string>();
  withoutResampling(projection, () => {
    for (const country of countriesOf(RESOLUTIONS[reach]!)) {
      const path = drawParts(country, { projection, cap });
      const code = country.code ?? "";
      if (path !== "") drawn.set(code, (drawn.get(code) ?? "") + path);
    }
  });
  return drawn;
}
