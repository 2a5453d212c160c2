import type { Trip } from "../../model/trip.ts";
import { eastOf } from "./equal-earth.ts";
import { legsOf } from "./routes.ts";
import { STANDARD_CENTRE, WORLD_CENTRES } from "./world-shape.ts";

/** The longitudes of both ends, in degrees. */
export type LegLongitudes = readonly [from: number, to: number];

/**
 * The meridian to centre the world on: `own`, unless its antimeridian cuts a leg and that of another cuts none. So a
 * trip in the Pacific is shown in one piece.
 */
export function centreFor(legs: readonly LegLongitudes[], own: number = STANDARD_CENTRE): number {
  const isCut = (meridian: number): boolean =>
    legs.some(([from, to]) => Math.abs(eastOf(from, meridian) - eastOf(to, meridian)) > 180);
  if (!isCut(own)) return own;
  const distance = (meridian: number): number => Math.abs(eastOf(meridian, own));
  const whole = WORLD_CENTRES.filter((meridian) => !isCut(meridian));
  return whole.toSorted((a, b) => distance(a) - distance(b))[0] ?? own;
}

/** The same for all legs of some trips. */
export const centreOfTrips = (trips: readonly Trip[]): number =>
  centreFor(
    trips.flatMap((trip) =>
      legsOf(trip).map(({ from, to }): LegLongitudes => [from.point[0], to.point[0]]),
    ),
  );
