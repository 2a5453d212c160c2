import { geoPath } from "d3";
import type { GeoPermissibleObjects } from "d3";
import { countriesOf } from "../geography/atlas.ts";
import { meets } from "../geography/cap.ts";
import { PathWriter } from "./path-writer.ts";
import type { View } from "./projections.ts";

/** The outlines of countries in view: all of them as one path, and each country's by its code. */
export interface Land {
  readonly land: string;
  readonly countries: ReadonlyMap<string, string>;
}

/** Coasts are drawn no finer than this. */
const LEAST = 0.7;
/** Outlines have points enough: their edges need no bending, which is most of the work. */
const UNBENT = 0;

const recent = new Map<string, Land>();
const MOST_RECENT = 512;

/** The land in a view. The maps of one trip, as known on each day, are of one view: the last ones are kept. */
export function drawLand(view: View): Land {
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
  const precision = view.projection.precision();
  view.projection.precision(UNBENT);
  const countries = new Map<string, string>();
  let land = "";
  for (const { code, parts } of countriesOf(view.resolution)) {
    const path = parts
      .filter(({ cap }) => meets(cap, view.cap))
      .map(({ shape }) => draw(shape, view, LEAST))
      .join("");
    land += path;
    if (code && path) countries.set(code, (countries.get(code) ?? "") + path);
  }
  view.projection.precision(precision);
  return { land, countries };
}

/** A shape or line as path text. */
export function draw(shape: GeoPermissibleObjects, { projection }: View, least = 0): string {
  const writer = new PathWriter(least);
  geoPath(projection, writer)(shape);
  return writer.text;
}
