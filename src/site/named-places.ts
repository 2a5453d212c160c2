import { viewCountries } from "./countries.ts";
import type { Language } from "./language.ts";
import type { Site } from "./site.ts";
import { drawnPlace } from "../drawings/map/routes.ts";
import type { Named } from "../drawings/home/named.ts";
import { countryAlpha3, countryName, spellingsOf } from "../geography/countries.ts";
import { foldName } from "../geography/fold-name.ts";
import { pathOf } from "./links.ts";
import { foreignNames } from "../geography/foreign-names.ts";
import { formerStatesOf } from "../geography/former-states.ts";
import { NATIONALITIES } from "../geography/nationalities.ts";
import { partsOf } from "../geography/country-names.ts";
import { READER_REGIONS } from "../geography/reader-regions.ts";
import type { Place } from "../model/place.ts";
import { searchWords } from "../words/search-words.ts";

export const unique = (...names: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(names)].filter((name) => name !== undefined && name !== "") as string[];

/** Names that differ by more than case, accents and hyphens. */
const differing = (names: readonly string[]): readonly string[] =>
  [...new Map(names.toReversed().map((name) => [foldName(name), name])).values()].toReversed();

export interface KnownTowns {
  /** A place's names in other languages. */
  readonly namesOf: (place: Place) => readonly string[];
  /** Towns of a country that can be found even if nobody went there, with their names. */
  readonly chiefOf: (country: string) => readonly Pick<KnownTown, "name" | "names">[];
}

interface KnownTown {
  readonly name: string;
  readonly country: string;
  readonly names: readonly string[];
  /** Stops there. */
  readonly weight: number;
}

export const countries = (site: Site, { messages, to }: Language): readonly Named[] =>
  viewCountries(site, messages).map(({ code, name, visits, trips }) => ({
    kind: "country",
    id: code,
    path: pathOf(to.country(code)),
    title: name,
    detail: "",
    weight: visits.length + trips.length,
    names: unique(
      name,
      code,
      countryAlpha3(code),
      countryName(code),
      ...spellingsOf(code),
      ...foreignNames(code),
      ...formerStatesOf(code),
      ...partsOf(code),
      ...shortened(name),
      NATIONALITIES[code],
    ),
  }));

/** `S. Korea` for South Korea. */
const shortened = (name: string): readonly string[] =>
  /^(?:South|North) \p{Lu}/u.test(name) ? [`${name.charAt(0)}. ${name.slice(6)}`] : [];

/** Places that some trip touches, then the main towns of countries with a page, which they link to. */
export function places(
  site: Site,
  { messages, to }: Language,
  towns: KnownTowns,
): readonly Named[] {
  const touched = touchedPlaces(site, towns);
  const keys = new Set(touched.map(({ country, name }) => `${country}/${name}`));
  const chief = viewCountries(site, messages).flatMap(({ code }) =>
    towns.chiefOf(code).map((town) => ({ ...town, country: code, weight: 0 })),
  );
  return [...touched, ...chief.filter(({ country, name }) => !keys.has(`${country}/${name}`))].map(
    ({ name, country, weight, names }) => ({
      kind: "place",
      id: `${country}/${name}`,
      path: pathOf(to.country(country)),
      title: name,
      detail: messages.country(country),
      weight,
      names: differing(unique(name, ...names)),
    }),
  );
}

function touchedPlaces({ entries, placeNames }: Site, { namesOf }: KnownTowns): KnownTown[] {
  const onFile = new Map(placeNames.map(({ place, names }) => [place.id, names]));
  const stops = entries.flatMap(({ trip }) => trip.stops.map(drawnPlace));
  const used = Map.groupBy(
    stops.filter(({ id, country }) => id !== country),
    ({ country, name }) => `${country}/${name}`,
  );
  return [...used.values()].map((all) => {
    const [place] = all as [Place];
    const names = [...(onFile.get(place.id) ?? []), ...namesOf(place)];
    return { name: place.name, country: place.country, names, weight: all.length };
  });
}

/** Regions with countries on file, under the names that readers use; they have no pages. */
export function regions(site: Site, { messages }: Language): readonly Named[] {
  const onFile = new Set(viewCountries(site, messages).map(({ code }) => code));
  return [...READER_REGIONS].flatMap(([name, members]) => {
    const countries = [...members].filter((code) => onFile.has(code));
    const names = unique(messages.region(name), name, ...searchWords("region", name));
    const region = { kind: "region", id: name, path: "", title: name, detail: "" } as const;
    return countries.length > 0 ? [{ ...region, weight: countries.length, names, countries }] : [];
  });
}
