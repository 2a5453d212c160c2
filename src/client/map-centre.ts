import { eastOf } from "../layout/equal-earth.ts";
import { WORLD_CENTRES } from "../layout/world-shape.ts";
import type { HomeData } from "../layout/home-shape.ts";
import type { HomeTrip } from "./home-trips.ts";

/**
 * The meridian to draw the map around: its own, unless its edge cuts a route and there is one whose edge cuts
 * none. A trip in the Pacific is then in one piece.
 */
export function centreFor({ frame, places }: HomeData, trips: readonly HomeTrip[]): number {
  const own = frame[3];
  const ways = trips.flatMap(({ legs }) =>
    legs.map(({ from, to }) => [places[from]![2] / 100, places[to]![2] / 100] as const),
  );
  const isCut = (meridian: number): boolean =>
    ways.some(([from, to]) => Math.abs(eastOf(from, meridian) - eastOf(to, meridian)) > 180);
  if (!isCut(own)) return own;
  const distance = (meridian: number): number => Math.abs(eastOf(meridian, own));
  const whole = WORLD_CENTRES.filter((meridian) => !isCut(meridian));
  return whole.toSorted((a, b) => distance(a) - distance(b))[0] ?? own;
}
