import { distance } from "fastest-levenshtein";
import type { TripId } from "../../model/claim.ts";
import { splitTripId } from "../schema/trip-id.ts";

const SLIP = 2;
const MIN_NAME_LENGTH = 5;

/**
 * Trip ids that are probably misspelt: used once, and one or two letters away from another trip of the
 * same person and month. If both are used once, the later one is taken to be wrong.
 */
export function misspeltTrips<Some extends { readonly trip: TripId }>(
  uses: readonly Some[],
): readonly (readonly [Some, TripId])[] {
  const byTrip = Map.groupBy(uses, ({ trip }) => trip);
  const alike = Map.groupBy(byTrip.keys(), (trip) => {
    const { person, date } = splitTripId(trip);
    return `${person}/${date}`;
  });
  const slips: (readonly [Some, TripId])[] = [];
  for (const trips of alike.values()) {
    for (const [index, trip] of trips.entries()) {
      const [use, ...more] = byTrip.get(trip)!;
      const meant = trips.find(
        (other, otherIndex) =>
          (byTrip.get(other)!.length > 1 || otherIndex < index) &&
          isSlip(splitTripId(trip).name, splitTripId(other).name),
      );
      if (meant && more.length === 0) slips.push([use!, meant]);
    }
  }
  return slips;
}

const digits = (name: string): string => name.replace(/\D/g, "");

/** Numbered trips (`asia-1`, `asia-2`) and short names are intended. */
const isSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= MIN_NAME_LENGTH &&
  digits(a) === digits(b) &&
  distance(a, b) <= SLIP;
