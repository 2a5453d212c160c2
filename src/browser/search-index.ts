import type { HomeData } from "../drawings/home/home-shape.ts";
import type { Named } from "../drawings/home/named.ts";
import { type HomeTrip, readTrips } from "./home-trips.ts";
import { indexNames, type NameIndex } from "./name-search.ts";

/** What names and trips are looked up in. */
export interface SearchIndex {
  readonly names: NameIndex;
  readonly data: HomeData;
  readonly trips: readonly HomeTrip[];
}

export async function loadNames(base: string): Promise<NameIndex> {
  return indexNames((await fetchJson(`${base}search/names.json`)) as readonly Named[]);
}

export async function loadSearchIndex(base: string): Promise<SearchIndex> {
  const [names, data] = await Promise.all([
    loadNames(base),
    fetchJson(`${base}home.json`) as Promise<HomeData>,
  ]);
  return { names, data, trips: readTrips(data) };
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
