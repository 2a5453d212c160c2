import type { HomeData } from "../drawings/home/home-shape.ts";
import type { Way } from "../drawings/map/centre.ts";
import type { HomeTrip } from "./home-trips.ts";

/** The longitudes of both ends of all ways of some trips. */
export const waysOf = ({ places }: HomeData, trips: readonly HomeTrip[]): readonly Way[] =>
  trips.flatMap(({ legs }) =>
    legs.map(({ from, to }): Way => [places[from]![2] / 100, places[to]![2] / 100]),
  );
