import type { CountryName } from "../geography/countries.ts";
import type { Place } from "../model/place.ts";
import type { PlaceNames } from "./place-names.ts";
import type { Towns } from "./town-places.ts";
import type { Instead } from "./problem.ts";

export interface PlaceFault {
  readonly code: "unknown-place" | "ambiguous-place" | "country-code" | "area";
  readonly message: string;
  readonly hint: string;
  readonly instead?: Instead | undefined;
}

export const isUnknown = (result: Place | PlaceFault): result is PlaceFault => "code" in result;

/** What is needed to guess the meaning of an unknown place name. */
export interface PlaceLookup {
  readonly places: readonly PlaceNames[];
  readonly towns: Towns | undefined;
  /** The place of a known name. */
  readonly read: (text: string) => Place | undefined;
  /** Names and parses countries in the language of the entries. */
  readonly nameOf: CountryName;
  readonly readCountry: (text: string) => string | undefined;
}

export const SHOWN = 80;

export const unknown = (text: string, hint: string, instead?: string): PlaceFault => ({
  code: "unknown-place",
  message: `unknown place "${text.slice(0, SHOWN)}"`,
  hint,
  instead: instead === undefined ? undefined : { value: instead },
});
