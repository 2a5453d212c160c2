import type { HomeData } from "../drawings/home/home-shape.ts";
import type { HomeTrip } from "./home-trips.ts";

/** The parts of trips that concern one country: the stops there, and the legs to and from it. */
export function visitsIn(
  { countries, places }: HomeData,
  trips: readonly HomeTrip[],
  code: string,
): readonly HomeTrip[] {
  const isThere = (country: number): boolean => countries[country]![0] === code;
  return trips.flatMap((trip) => {
    const stops = trip.stops.filter(({ country }) => isThere(country));
    const legs = trip.legs.filter(({ from, to }) =>
      [from, to].some((place) => isThere(places[place]![1])),
    );
    return stops.length > 0 ? [{ ...trip, stops, legs }] : [];
  });
}
