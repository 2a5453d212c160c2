import { max, min } from "d3";
import type { Point } from "./great-circle.ts";

/** West, south, east, north in degrees; west is greater than east where the box crosses 180° (RFC 7946, 5.2). */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The smallest box around these points: it excludes the widest gap between their meridians. */
export function boundsOf(points: readonly Point[]): Bounds | undefined {
  if (points.length === 0) return undefined;
  const latitudes = points.map(([, latitude]) => latitude);
  const longitudes = points.map(([longitude]) => longitude).sort((a, b) => a - b);
  const gaps = longitudes.map((longitude, index) => {
    const next = longitudes[index + 1];
    return next === undefined ? longitudes[0]! + 360 - longitude : next - longitude;
  });
  const widest = gaps.lastIndexOf(max(gaps)!);
  const west = longitudes[(widest + 1) % longitudes.length]!;
  return [west, min(latitudes)!, longitudes[widest]!, max(latitudes)!];
}
