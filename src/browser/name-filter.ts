import type { HomeData } from "../drawings/home/home-shape.ts";
import type { NamedKind } from "../drawings/home/named.ts";
import type { HomeTrip } from "./home-trips.ts";
import { findNames } from "./name-search.ts";
import { loadNames } from "./search-index.ts";
import { tripScorer } from "./trip-search.ts";

/** The ids of ministers or countries that go by a name, the best answers first. */
export const findByNames = async (
  base: string,
  kind: NamedKind,
  name: string,
): Promise<readonly string[]> =>
  findNames(await loadNames(base), name)
    .filter(({ named }) => named.kind === kind)
    .map(({ named }) => named.id);

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
