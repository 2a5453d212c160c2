import { type AtlasCountry, countriesOf } from "../../geography/atlas.ts";
import { meets } from "../../geography/cap.ts";
import { draw, LEAST, unbent } from "./draw-shape.ts";
import type { View } from "./projections.ts";

/** The outlines of countries in view. */
export interface Land {
  /** All of them as one path; none where the world as drawn for all maps lies below. */
  readonly land: string;
  /** The path of one by its code, ISO 3166-1 alpha-2; empty where it is out of view. */
  readonly country: (code: string) => string;
}

const recent = new Map<string, Land>();
const MOST_RECENT = 16;

/** The land in a view. The maps of one trip, as known on each day, are of one view: the last ones are kept. */
export function drawLand(view: View): Land {
  if (view.world !== undefined) return { land: "", country: (code) => drawCountry(code, view) };
  const { projection, resolution } = view;
  const key = JSON.stringify([
    resolution,
    projection.rotate(),
    projection.scale(),
    projection.translate(),
    projection.clipExtent(),
  ]);
  const land = recent.get(key) ?? drawAnew(view);
  recent.delete(key);
  recent.set(key, land);
  if (recent.size > MOST_RECENT) recent.delete(recent.keys().next().value!);
  return land;
}

function drawAnew(view: View): Land {
  const countries = new Map<string, string>();
  let land = "";
  unbent(view.projection, () => {
    for (const country of countriesOf(view.resolution)) {
      const path = drawParts(country, view);
      land += path;
      if (country.code) countries.set(country.code, (countries.get(country.code) ?? "") + path);
    }
  });
  return { land, country: (code) => countries.get(code) ?? "" };
}

const drawCountry = (code: string, view: View): string =>
  unbent(view.projection, () =>
    countriesOf(view.resolution)
      .filter((country) => country.code === code)
      .map((country) => drawParts(country, view))
      .join(""),
  );

/** One country, or what of it is in view. */
export const drawParts = ({ parts }: AtlasCountry, view: View): string =>
  parts
    .filter(({ cap }) => meets(cap, view.cap))
    .map(({ shape }) => draw(shape, view, LEAST))
    .join("");
