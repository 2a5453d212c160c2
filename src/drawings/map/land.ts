import { type AtlasCountry, countriesOf } from "../../geography/atlas.ts";
import { meets } from "../../geography/cap.ts";
import { draw, MIN_AREA, withoutResampling } from "./draw-shape.ts";
import type { View } from "./projections.ts";

/** The outline of a country over the world, as path text; empty where it is out of view. */
export const drawCountry = (code: string, view: View): string =>
  withoutResampling(view.projection, () =>
    countriesOf("110m")
      .filter((country) => country.code === code)
      .map((country) => drawParts(country, view))
      .join(""),
  );

/** One country, or what of it is in view. */
export const drawParts = (
  { parts }: AtlasCountry,
  view: Pick<View, "projection" | "cap">,
): string =>
  parts
    .filter(({ cap }) => meets(cap, view.cap))
    .map(({ shape }) => draw(shape, view, MIN_AREA))
    .join("");
