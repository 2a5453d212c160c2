import { packClaims } from "../model/claims-json.ts";
import type { Claim } from "../model/claim.ts";
import type { KnownOfPerson, KnownRegisters } from "../browser/known.ts";
import type { Site } from "./site.ts";

/** What the form for a new entry checks names against. */
export const registersFor = ({ asOf, people, outlets, placeNames }: Site): KnownRegisters => ({
  asOf,
  people: [...people.values()].map(({ id, name }) => ({ id, name })),
  outlets: [...outlets.values()].map(({ id, name }) => ({ id, name })),
  places: placeNames.map(({ place, names }) => ({ place, names })),
});

/** What the form knows of one minister's trips. */
export function knownOf(person: string, { entries, claimsOf, articles }: Site): KnownOfPerson {
  const trips = entries.filter(({ trip }) => trip.person === person);
  const claims = trips.flatMap(({ trip }): readonly Claim[] => claimsOf.get(trip.id) ?? []);
  const ids = new Set(claims.map(({ article }) => article));
  return {
    trips: trips.map(({ trip: { id }, title }) => ({ id, title })),
    claims: packClaims(claims),
    articles: [...ids].map((id) => {
      const { trips, source } = articles.get(id)!;
      return { id, trips, url: source.url };
    }),
  };
}
