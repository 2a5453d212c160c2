import { greatCircle } from "../geography/great-circle.ts";
import type { Place } from "../model/place.ts";
import type { View } from "./projections.ts";

const tenths = (value: number): number => Math.round(value * 10);

/** More than a third of the map between two near points: the way leaves at one edge and comes in at the other. */
const JUMP = 1 / 3;

/**
 * The points that a way is drawn through, in tenths: one half-way, or where the edge of the map cuts it, the
 * middle and the end of its first part, then the beginning and the middle of its second.
 */
export function drawWay(from: Place, to: Place, { projection }: View, width: number): number[] {
  const points = greatCircle(from.point, to.point, 1).flatMap((point) => {
    const drawn = projection([...point]);
    return drawn ? [drawn] : [];
  });
  const cut = points.findIndex(
    ([x], index) => index > 0 && Math.abs(x - points[index - 1]![0]) > width * JUMP,
  );
  const through = (some: typeof points): (typeof points)[number] =>
    some[Math.floor((some.length - 1) / 2)] ?? [0, 0];
  const chosen =
    cut < 0
      ? [through(points)]
      : [through(points.slice(0, cut)), points[cut - 1]!, points[cut]!, through(points.slice(cut))];
  return chosen.flatMap(([x, y]) => [tenths(x), tenths(y)]);
}
