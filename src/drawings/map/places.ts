import type { GeoProjection } from "d3";
import { greatCircle } from "../../geography/great-circle.ts";
import type { Place } from "../../model/place.ts";
import { round } from "../label.ts";
import { draw } from "./draw-shape.ts";
import type { View } from "./projections.ts";
import type { Leg } from "./routes.ts";

/** Where a place is on the page. */
export function positionOf({ point }: Place, { projection }: View): { x: number; y: number } {
  const [x, y] = projection([...point]) ?? [0, 0];
  return { x: round(x), y: round(y) };
}

/** A leg along the great circle; the projection cuts it where the picture ends. */
export const drawLeg = ({ from, to }: Leg, view: View): string =>
  draw({ type: "LineString", coordinates: [[...from.point], [...to.point]] }, view);

/** Pixels between points that no label fits between. */
const APART = 4;
const RADIANS = Math.PI / 180;

/** In degrees: the wider a map, the fewer points. */
const stepOf = (projection: GeoProjection): number =>
  Math.min(2, Math.max(0.25, APART / (projection.scale() * RADIANS)));

/** Points of a leg on the page, close enough together to see what a label would cover. */
export const pointsOf = (
  { from, to }: Leg,
  { projection }: View,
): readonly (readonly [number, number])[] =>
  greatCircle(from.point, to.point, stepOf(projection)).flatMap(([longitude, latitude]) => {
    const point = projection([longitude, latitude]);
    return point ? [point] : [];
  });
