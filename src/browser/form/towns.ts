import { memoized } from "../../model/memoized.ts";
import { countryName, readCountry } from "../../geography/countries.ts";
import { foldName } from "../../geography/fold-name.ts";
import { gazetteerOf, type Town } from "../../geography/gazetteer.ts";
import type { Towns } from "../../reading/town-places.ts";

/** A town as the build packs it: name, longitude, latitude, population, rank, region, whether its seat, other names. */
type PackedTown = readonly [
  name: string,
  longitude: number,
  latitude: number,
  population: number,
  rank: 0 | 1 | 2,
  region: string,
  isSeat: 0 | 1,
  ...others: string[],
];
export type PackedTowns = readonly PackedTown[];

export const packTown = (
  { name, point, population, rank, region = "", isSeat }: Town,
  others: readonly string[],
): PackedTown => [name, ...point, population, rank, region, isSeat ? 1 : 0, ...others];

const unpackTown = (
  [name, longitude, latitude, population, rank, region, isSeat, ...otherNames]: PackedTown,
  country: string,
): Town => ({
  name,
  country,
  region: region || undefined,
  point: [longitude, latitude],
  population,
  rank,
  isSeat: isSeat === 1,
  isPart: false,
  otherNames,
});

export function townsOf(loaded: ReadonlyMap<string, PackedTowns>): Towns {
  const ofCountry = memoized((country: string): readonly Town[] =>
    (loaded.get(country) ?? []).map((town) => unpackTown(town, country)),
  );
  return { ...gazetteerOf(ofCountry), ofCountry, named: () => [] };
}

/** `Maseru, Lesotho`: a town as entries name it. */
export const fullName = (town: string, country: string): string =>
  `${town}, ${countryName(country)}`;

/** Splits `Muscat, Oman` into a town's name and a country code. */
export function splitStop(
  text: string,
): { readonly town: string; readonly country: string | undefined } | undefined {
  const comma = text.lastIndexOf(",");
  const town = (comma < 0 ? text : text.slice(0, comma)).trim();
  if (town === "") return undefined;
  return { town, country: comma < 0 ? undefined : readCountry(text.slice(comma + 1)) };
}

/** Names of towns with this prefix, in case the rest is mistyped. */
export function townsFrom(start: string, towns: readonly Town[], most: number): readonly string[] {
  const folded = foldName(start);
  const found = towns.filter(({ name, otherNames }) =>
    [name, ...otherNames].some((each) => foldName(each).startsWith(folded)),
  );
  return [...new Set(found.map(({ name }) => name))].slice(0, most);
}
