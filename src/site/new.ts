import type { KnownEntry, KnownOfPerson, KnownRegisters } from "../browser/form/known.ts";
import { type PackedTowns, packTown } from "../browser/form/towns.ts";
import { COUNTRY_CODES, countryName } from "../geography/countries.ts";
import type { Town } from "../geography/gazetteer.ts";
import type { Claim } from "../model/claim.ts";
import { packClaims } from "../model/claims-json.ts";
import { byName } from "../model/sort.ts";
import { language } from "./language.ts";
import { entryText, type Site } from "./site.ts";

/** The registers that the form for an entry checks names against. */
export const registersFor = ({ asOf, people, outlets, placeNames }: Site): KnownRegisters => ({
  asOf,
  countries: COUNTRY_CODES.map((id) => ({ id, name: countryName(id) })).toSorted(
    byName(language.messages.language),
  ),
  people: [...people.values()].map(({ id, name, aliases, country, offices }) => ({
    id,
    name,
    aliases,
    country,
    offices: offices.map((office) => ({ ...office, term: office.term?.edtf })),
  })),
  outlets: [...outlets.values()],
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
      const { title, trips, source } = articles.get(id)!;
      const { url, outlet, published } = source;
      return { id, trips, url, outlet, published: published.edtf, title: source.title ?? title };
    }),
  };
}

/** An entry for the form to correct. */
export const knownEntry = (id: string, { articles }: Site): KnownEntry => ({
  text: entryText(id),
  ...(articles.get(id)?.path !== undefined && { path: articles.get(id)!.path }),
});

const MAX_NAMES = 5;
const LATIN = /^[\p{Script=Latin} '’.-]+$/u;

/** The towns of a country, as the form fetches them. */
export const packTowns = (towns: readonly Town[]): PackedTowns =>
  towns.map((town) => packTown(town, latinNames(town)));

const latinNames = ({ name, otherNames }: Town): readonly string[] =>
  [...new Set(otherNames)]
    .filter((other) => other !== name && LATIN.test(other))
    .slice(0, MAX_NAMES);
