import type { HomeData } from "../drawings/home/home-shape.ts";
import type { Named } from "../drawings/home/named.ts";
import type { HomeTrip } from "./home-trips.ts";
import { loadTrips } from "./load-trips.ts";
import { loader } from "./load-json.ts";
import { indexNames, type NameIndex } from "./name-search.ts";

/** What names and trips are looked up in. */
export interface SearchIndex {
  readonly names: NameIndex;
  readonly data: HomeData;
  readonly trips: readonly HomeTrip[];
}

export async function loadNames(base: string): Promise<NameIndex> {
  return indexNames(await loader(base)<readonly Named[]>("search/names.json"));
}

export async function loadSearchIndex(base: string): Promise<SearchIndex> {
  const [names, { data, trips }] = await Promise.all([loadNames(base), loadTrips(base)]);
  return { names, data, trips };
}
