import { memoized } from "../model/memoized.ts";
import codes from "i18n-iso-countries/codes.json" with { type: "json" };
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import { AMBIGUOUS_NAMES, OUR_NAMES } from "./country-names.ts";
import { COUNTRY_POINTS } from "./country-points.ts";
import { foldName } from "./fold-name.ts";

/** Alpha-2 to alpha-3 codes: ISO 3166-1, `XK` for Kosovo and `EU` for the European Union. */
const ALPHA3: ReadonlyMap<string, string> = new Map([
  ...codes.map(([alpha2 = "", alpha3 = ""]) => [alpha2, alpha3] as const),
  ["EU", "EUE"],
]);

export const COUNTRY_CODES: readonly string[] = [...ALPHA3.keys()].toSorted();

export const isCountryCode = (code: string): boolean => ALPHA3.has(code);

const isoNames = (code: string): readonly string[] =>
  [(english.countries as Record<string, string | string[]>)[code] ?? []].flat();

const SHOWN: ReadonlyMap<string, string> = new Map(
  COUNTRY_CODES.map((code) => [code, OUR_NAMES[code]?.[0] ?? isoNames(code)[0] ?? code]),
);

/** Returns a country's name in a language, by code. */
export type CountryName = (code: string) => string;

/** `Tanzania` for `TZ`, in common short English; falls back to the code. */
export const countryName: CountryName = (code) => SHOWN.get(code) ?? code;

/** All English names in use for a country, except ambiguous ones. */
export const countryNames = (code: string): readonly string[] =>
  [...isoNames(code), ...(OUR_NAMES[code] ?? [])].filter(
    (name) => !AMBIGUOUS_NAMES.has(foldName(name)),
  );

/** `TZA` for `TZ`; undefined if there is no such country. */
export const countryAlpha3 = (code: string): string | undefined => ALPHA3.get(code);

/** The position of a country's mark: longitude and latitude in degrees. */
export function countryPoint(code: string): readonly [longitude: number, latitude: number] {
  const point = COUNTRY_POINTS[code];
  if (!point) throw new RangeError(`unknown country: ${code}`);
  return point;
}

/** Spelling variants: St and St. for Saint, & for "and". */
const variants = (name: string): readonly string[] => {
  const folded = foldName(name);
  return [folded, folded.replace(/^saint /, "st "), folded.replace(/ and (?:the )?/g, " and ")];
};

const BY_NAME: ReadonlyMap<string, string> = new Map(
  COUNTRY_CODES.flatMap((code) =>
    [...isoNames(code), ...(OUR_NAMES[code] ?? [])]
      .flatMap(variants)
      .filter((name) => !AMBIGUOUS_NAMES.has(name))
      .map((name) => [name, code] as const),
  ),
);

/** Abbreviated words in names: `Czech Rep.`, `S. Korea`. */
const SHORTENED: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/\brep\b/, "republic"],
  [/\bdem\b/, "democratic"],
  [/^s /, "south "],
  [/^n /, "north "],
  [/^eq /, "equatorial "],
  [/ is$/, " islands"],
];

const spelledOut = (name: string): string =>
  SHORTENED.reduce((text, [pattern, word]) => text.replace(pattern, word), name);

/** Prefixes of long names: `Kingdom of Saudi Arabia`. */
const LONG_FORM =
  /^(?:(?:(?:federal|democratic|peoples|people s|co operative|eastern|federative|islamic|united|arab|hashemite|socialist|plurinational|bolivarian|cooperative|independent|oriental|portuguese|gabonese|togolese|french|slovak|czech|hellenic) )*(?:republic|kingdom|state|states|sultanate|emirate|principality|grand duchy|commonwealth|union) of )(?:the )?/;

/** A country's code by any of its English names (`Ivory Coast`, `the Gambia`, `UAE`); undefined if not certain. */
export function readCountry(text: string): string | undefined {
  const folded = foldName(text);
  const known = BY_NAME.get(folded) ?? BY_NAME.get(spelledOut(folded));
  if (known !== undefined || folded.length > MAX_NAME) return known;
  const bare = folded.replace(/ \([^)]* of(?: the)?\)$/, "");
  const short = bare.replace(LONG_FORM, "");
  // The long names distinguish the two Chinas.
  return short === "china" ? undefined : (BY_NAME.get(bare) ?? BY_NAME.get(short));
}

const MAX_NAME = 80;

/** The same, also for names in another language. */
export function countryReader(name: CountryName): (text: string) => string | undefined {
  if (name === countryName) return readCountry;
  const own = new Map(COUNTRY_CODES.map((code) => [foldName(name(code)), code]));
  return (text) => own.get(foldName(text)) ?? readCountry(text);
}

/** The candidates for an ambiguous name (`Congo`); empty for any other. */
export const countriesMeant = (text: string): readonly string[] =>
  (AMBIGUOUS_NAMES.get(foldName(text)) ?? []).map(countryName);

/** The country with a two- or three-letter code, in upper or lower case. */
export function countryOfCode(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (ALPHA3.has(code)) return code;
  return code.length === 3 ? [...ALPHA3].find(([, alpha3]) => alpha3 === code)?.[0] : undefined;
}

/** All folded spellings by which a country is recognised. */
export const spellingsOf = memoized((code: string): readonly string[] =>
  [...BY_NAME].flatMap(([spelling, country]) => (country === code ? [spelling] : [])),
);
