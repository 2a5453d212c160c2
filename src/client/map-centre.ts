import { WORLD_CENTRES } from "../layout/world-shape.ts";
import type { HomeData } from "../layout/home-shape.ts";
import type { HomeTrip } from "./home-trips.ts";

/** Degrees from the middle of the map eastwards, -180 to 180. */
const turned = (longitude: number, meridian: number): number =>
  ((((longitude - meridian + 180) % 360) + 360) % 360) - 180;

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
    ways.some(([from, to]) => Math.abs(turned(from, meridian) - turned(to, meridian)) > 180);
  if (!isCut(own)) return own;
  const distance = (meridian: number): number => Math.abs(turned(meridian, own));
  const whole = WORLD_CENTRES.filter((meridian) => !isCut(meridian));
  return whole.toSorted((a, b) => distance(a) - distance(b))[0] ?? own;
}
