import type { HomeData } from "../drawings/home/home-shape.ts";
import type { HomeTrip } from "./home-trips.ts";
import { loadNames } from "./search-index.ts";
import { tripScorer } from "./trip-search.ts";

/** Judges whether trips are about a text as the search does, by every name that is on file. */
export async function loadJudge(
  base: string,
): Promise<(text: string, data: HomeData) => (trip: HomeTrip) => boolean> {
  const names = await loadNames(base);
  return (text, data) => {
    const scoreOf = tripScorer(text, names, data);
    return (trip) => scoreOf(trip) > 0;
  };
}
