import type { CountryName } from "../geography/countries.ts";
import type { Place } from "../model/place.ts";
import type { PlaceFields } from "./schema/place.ts";
import { slugOf } from "../geography/fold-name.ts";

/** `TZ/dar-es-salaam`. */
export const placeId = (country: string, name: string): string => `${country}/${slugOf(name)}`;

/** Whether a slug can be made from a name. */
const hasLetter = (name: string): boolean => slugOf(name) !== "";

/** The id of a place on file, from the first of its names that makes a slug. */
export const namedPlaceId = ({
  country,
  name,
  aliases,
}: Readonly<Record<"country" | "name", string> & { aliases: readonly string[] }>): string =>
  placeId(country, [name, ...aliases].find(hasLetter) ?? name);

export interface PlaceNames {
  readonly place: Place;
  /** Name, former names and aliases. */
  readonly names: readonly string[];
}

/** `Maseru, Lesotho`. */
export const fullName = ({ id, name, country, countryName }: Place): string =>
  id === country ? name : `${name}, ${countryName}`;

/** A place from the fields in places.yaml or an entry. */
export const toPlaceNames = (fields: PlaceFields, countryName: CountryName): PlaceNames => {
  const { name, country, point, geonames, aliases, former } = fields;
  const id = namedPlaceId(fields);
  return {
    place: { id, name, country, countryName: countryName(country), point, geonames },
    names: [name, ...aliases, ...former],
  };
};

/** The two parts of `Doha (Qatar)`, and possible readings of place and country: `Doha, Qatar`, `Qatar, Doha`. */
export function otherForms(text: string): {
  readonly first: string;
  readonly second: string;
  readonly tries: readonly string[];
} {
  const [, first = "", second = ""] =
    /^(.+?)\s*(?:[(（/|;–—]|\s-\s|[,，、،])\s*(.+?)[)）]?$/u.exec(text.trim()) ?? [];
  const words = text.trim().split(/\s+/);
  const split = words
    .slice(1)
    .map((_, at) => `${words.slice(0, at + 1).join(" ")}, ${words.slice(at + 1).join(" ")}`);
  const turned = first === "" ? [] : [`${first}, ${second}`, `${second}, ${first}`];
  const ofCapital = text.replace(/,\s*(?:the )?capital(?: city)? of (?:the )?/i, ", ");
  return { first, second, tries: [ofCapital, ...turned, ...split] };
}
