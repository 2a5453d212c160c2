// Apart from what writes paths, which the browser takes without d3's geography.
import { geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3";
import { PathWriter } from "./path-writer.ts";

/** Coasts are drawn no finer than this. */
export const MIN_AREA = 0.7;
/** Outlines have points enough: their edges need no bending, which is most of the work. */
const NO_RESAMPLING = 0;

/** A shape or line as path text. */
export function draw(
  shape: GeoPermissibleObjects,
  { projection }: { readonly projection: GeoProjection },
  least = 0,
): string {
  const writer = new PathWriter(least);
  geoPath(projection, writer)(shape);
  return writer.text;
}

/** What `drawing` draws, with the edges of outlines straight on the page. */
export function withoutResampling<Drawn>(projection: GeoProjection, drawing: () => Drawn): Drawn {
  const precision = projection.precision();
  projection.precision(NO_RESAMPLING);
  const drawn = drawing();
  projection.precision(precision);
  return drawn;
}
