import type { CountryName } from "../geography/countries.ts";
import type { Place } from "../model/place.ts";
import { namedPlaceId } from "./place-id.ts";
import type { PlaceFields } from "./schema/place.ts";

export interface PlaceNames {
  readonly place: Place;
  /** Name, former names and aliases. */
  readonly names: readonly string[];
}

/** `Maseru, Lesotho`. */
export const fullName = ({ id, name, country, countryName }: Place): string =>
  id === country ? name : `${name}, ${countryName}`;

/** A place as places.yaml or an entry has it. */
export const toPlaceNames = (fields: PlaceFields, countryName: CountryName): PlaceNames => {
  const { name, country, point, geonames, aliases, former } = fields;
  const id = namedPlaceId(fields);
  return {
    place: { id, name, country, countryName: countryName(country), point, geonames },
    names: [name, ...aliases, ...former],
  };
};
