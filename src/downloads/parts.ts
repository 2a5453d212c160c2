import { countryName } from "../geography/countries.ts";
import { grouped } from "../model/grouped.ts";
import type { Article } from "../model/records.ts";
import { byKey } from "../model/sort.ts";
import { type Dataset, lastKnown } from "./dataset.ts";
import { sourcesOf, type TripRecord } from "./trip-json.ts";

/** The part of the site that a download covers. */
export interface Scope {
  readonly kind: "all" | "trip" | "person" | "country";
  /** The id of a trip or person, or a country's ISO 3166-1 alpha-2 code; empty for the whole. */
  readonly id: string;
}

export const WHOLE: Scope = { kind: "all", id: "" };

export interface Part {
  readonly scope: Scope;
  readonly data: Dataset;
}

type Groups = ReadonlyMap<string, readonly TripRecord[]>;

/** The whole, and each trip, person and country: a country's part has visits to it and trips by its ministers. */
export function partsOf(all: Dataset): readonly Part[] {
  const order = new Map(all.articles.map((article, index) => [article.id, { article, index }]));
  const articlesOf = (trips: readonly TripRecord[]): readonly Article[] =>
    [...new Set(trips.flatMap(({ trip }) => sourcesOf(trip.claims)))]
      .flatMap((id) => order.get(id) ?? [])
      .toSorted((a, b) => a.index - b.index)
      .map(({ article }) => article);
  const parts = (
    kind: Scope["kind"],
    groups: Groups,
    nameOf: (id: string, first: TripRecord) => string,
    covers: (id: string) => Dataset["covers"] = () => all.covers,
  ): readonly Part[] =>
    [...groups].toSorted(byKey).map(([id, trips]) => ({
      scope: { kind, id },
      data: {
        ...all,
        name: nameOf(id, trips[0]!),
        asOf: Math.max(...trips.map(({ trip }) => trip.asOf)),
        generated: lastKnown(trips, all.generated),
        trips,
        articles: articlesOf(trips),
        covers: covers(id),
      },
    }));
  return [
    { scope: WHOLE, data: all },
    ...parts(
      "trip",
      Map.groupBy(all.trips, ({ trip }) => trip.id),
      (_, { title }) => title,
    ),
    ...parts(
      "person",
      Map.groupBy(all.trips, ({ person }) => person.id),
      (_, { person }) => person.name,
    ),
    ...parts("country", byCountry(all.trips), countryName, concerns),
  ];
}

const concerns =
  (code: string): Dataset["covers"] =>
  ({ person }, { place }) =>
    person.country === code || place.country === code;

const byCountry = (trips: readonly TripRecord[]): Groups =>
  grouped(
    trips.flatMap((record) => {
      const stops = record.trip.stops.map(({ place }) => place.country);
      return [...new Set([record.person.country, ...stops])].map((code) => [code, record] as const);
    }),
  );
