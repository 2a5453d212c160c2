import type { Place } from "../model/place.ts";

export interface PlaceNames {
  readonly place: Place;
  /** Name, former names and aliases. */
  readonly names: readonly string[];
}

/** `Maseru, Lesotho`. */
export const fullName = ({ id, name, country, countryName }: Place): string =>
  id === country ? name : `${name}, ${countryName}`;
