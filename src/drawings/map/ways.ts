import { after, shorten } from "./path-writer.ts";
import { greatCircle, type Point } from "../../geography/great-circle.ts";
import { equalEarth, type Frame } from "./equal-earth.ts";

/** Degrees of the great circle from point to point. */
const STEP = 4;

/** The shortest way between two places as path text; where the edge of the world cuts it, it goes on at the other. */
export function wayPath(from: Point, to: Point, frame: Frame, worldWidth: number): string {
  let path = "";
  // In tenths, from point to point, so that rounding never adds up.
  let [lastX, lastY] = [NaN, NaN];
  let isFirst = true;
  for (const [longitude, latitude] of greatCircle(from, to, STEP)) {
    const point = equalEarth(longitude, latitude, frame);
    const [x, y] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
    const isStart = path === "" || Math.abs(x - lastX) > worldWidth * 5;
    path += isStart
      ? `M${shorten(x)}${after(",", y)}`
      : after(isFirst ? "l" : " ", x - lastX, isFirst) + after(",", y - lastY);
    isFirst = isStart;
    [lastX, lastY] = [x, y];
  }
  return path;
}
