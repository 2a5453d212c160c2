import type { AtlasCountry } from "../../geography/atlas.ts";
import { meets } from "../../geography/cap.ts";
import { draw, MIN_AREA } from "./draw-shape.ts";
import type { View } from "./projections.ts";

/** One country, or what of it is in view. */
export const drawParts = (
  { parts }: AtlasCountry,
  view: Pick<View, "projection" | "cap">,
): string =>
  parts
    .filter(({ cap }) => meets(cap, view.cap))
    .map(({ shape }) => draw(shape, view, MIN_AREA))
    .join("");
