import { eastward, type Point } from "./great-circle.ts";

type Line = readonly Point[];

/**
 * A line cut where it crosses 180°, as RFC 7946 (3.1.9) asks: each part ends on the meridian and the next
 * begins on it, on the other side.
 */
export function cutAtAntimeridian(line: Line): readonly Line[] {
  const parts: Point[][] = [[]];
  line.forEach((point, index) => {
    const previous = line[index - 1];
    if (previous && crosses(previous, point)) {
      const side = previous[0] < 0 ? -180 : 180;
      const latitude = crossingLatitude(previous, point);
      parts.at(-1)!.push([side, latitude]);
      parts.push([[-side, latitude]]);
    }
    parts.at(-1)!.push(point);
  });
  return parts.filter((part) => part.length > 1).map(withoutRepeats);
}

const crosses = ([from]: Point, [to]: Point): boolean => Math.abs(to - from) > 180;

/** The latitude at which the great circle through two points meets 180° (Todhunter's two-point form). */
function crossingLatitude([lon1, lat1]: Point, [lon2, lat2]: Point): number {
  const radians = Math.PI / 180;
  const toMeridian = eastward(lon1, 180) * radians;
  const all = eastward(lon1, lon2) * radians;
  const tangent =
    (Math.tan(lat1 * radians) * Math.sin(all - toMeridian) +
      Math.tan(lat2 * radians) * Math.sin(toMeridian)) /
    Math.sin(all);
  return Number.isFinite(tangent) ? Math.atan(tangent) / radians : lat1;
}

const withoutRepeats = (line: Line): Line =>
  line.filter(([lon, lat], index) => {
    const previous = line[index - 1];
    return index === 0 || lon !== previous?.[0] || lat !== previous[1];
  });
