// Separate from the path writer, which the browser uses without d3-geo.
import { geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3";
import { PathWriter } from "./path-writer.ts";

/** The smallest detail of coastlines. */
export const MIN_DISTANCE = 0.7;
/** Outlines are detailed enough without adaptive resampling, which is most of the work. */
const NO_RESAMPLING = 0;

/** A shape or line as SVG path data. */
export function draw(
  shape: GeoPermissibleObjects,
  { projection }: { readonly projection: GeoProjection },
  least = 0,
): string {
  const writer = new PathWriter(least);
  geoPath(projection, writer)(shape);
  return writer.text;
}

/** Runs `drawing` without resampling, which leaves edges of outlines straight. */
export function withoutResampling<Drawn>(projection: GeoProjection, drawing: () => Drawn): Drawn {
  const precision = projection.precision();
  projection.precision(NO_RESAMPLING);
  const drawn = drawing();
  projection.precision(precision);
  return drawn;
}
