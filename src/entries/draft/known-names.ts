import english from "i18n-nationality/langs/en.json" with { type: "json" };
import { COUNTRY_CODES, countryName, countryNames } from "../../geography/countries.ts";
import { AMBIGUOUS_NAMES } from "../../geography/country-names.ts";
import type { Gazetteer } from "../../geography/gazetteer.ts";
import type { Place } from "../../model/place.ts";
import type { Person } from "../../model/records.ts";
import type { PlaceNames } from "../../reading/place-index.ts";
import type { Name } from "./name-finder.ts";

/** What a name in a text can mean. */
export type Meaning =
  | { readonly kind: "country"; readonly code: string }
  /** `Tanzanian`: its people or its government, which need not be at home. */
  | { readonly kind: "nationality"; readonly code: string }
  | { readonly kind: "place"; readonly place: Place }
  | { readonly kind: "person"; readonly person: Person };

export interface KnownNames {
  readonly people: Iterable<Person>;
  readonly places: readonly PlaceNames[];
  /** For the names of towns in other languages. */
  readonly gazetteer?: Gazetteer | undefined;
}

/** The names that may stand in a text of a language: the English ones, those on file, and its own. */
export function namesKnown(
  { people, places, gazetteer }: KnownNames,
  language: string | undefined,
): readonly Name<Meaning>[] {
  return [
    ...COUNTRY_CODES.flatMap((code) => namesOfCountry(code, language)),
    ...ambiguousNames(),
    ...places.flatMap((known) => namesOfPlace(known, language, gazetteer)),
    ...[...people].flatMap(namesOfPerson),
  ];
}

const nationalities: Readonly<Record<string, string>> = english.nationalities;

function namesOfCountry(code: string, language: string | undefined): readonly Name<Meaning>[] {
  const means: Meaning = { kind: "country", code };
  const people: Meaning = { kind: "nationality", code };
  const demonym = nationalities[code];
  const own = [...countryNames(code), ...foreignNames(code, language)];
  const names = new Set(own.filter((name) => name !== code || name.length > 2 || isSpoken(code)));
  return [
    ...[...names].map((text) => ({ text, means })),
    ...(demonym && !names.has(demonym) ? [{ text: demonym, means: people }] : []),
  ];
}

/** Codes that people write as names. */
const isSpoken = (code: string): boolean => code === "EU";

/** Its names in another language, long and short, as the Unicode project has them. */
export function foreignNames(code: string, language: string | undefined): readonly string[] {
  if (language === undefined || language === "en") return [];
  const locales = language === "zh" ? ["zh-Hans", "zh-Hant"] : [language];
  return locales.flatMap((locale) =>
    (["long", "short"] as const).flatMap((style) => {
      const names = new Intl.DisplayNames([locale], { type: "region", style, fallback: "none" });
      return names.of(code) ?? [];
    }),
  );
}

const ambiguousNames = (): readonly Name<Meaning>[] =>
  [...AMBIGUOUS_NAMES].flatMap(([text, codes]) =>
    codes.map((code) => ({ text, means: { kind: "country", code } as const })),
  );

function namesOfPlace(
  { place, names }: PlaceNames,
  language: string | undefined,
  gazetteer: Gazetteer | undefined,
): readonly Name<Meaning>[] {
  const means: Meaning = { kind: "place", place };
  const foreign = language === undefined || language === "en" ? [] : otherNames(place, gazetteer);
  return [...new Set([...names, ...foreign])].map((text) => ({ text, means }));
}

/** Names that are not in Latin letters: others can be those of other towns, or plain words. */
function otherNames({ name, country }: Place, gazetteer: Gazetteer | undefined): readonly string[] {
  const finding = gazetteer?.find(name, [country]);
  if (finding?.kind !== "found") return [];
  return finding.town.otherNames.filter((other) => !/\p{Script=Latin}/u.test(other));
}

function namesOfPerson(person: Person): readonly Name<Meaning>[] {
  const means: Meaning = { kind: "person", person };
  const { name, nativeName, aliases } = person;
  return [...new Set([name, ...(nativeName ? [nativeName.text] : []), ...aliases])].map((text) => ({
    text,
    means,
  }));
}

/** A stop as an entry names it: `Maseru, Lesotho`, or `Lesotho`. */
export const stopOf = (meaning: Extract<Meaning, { kind: "country" | "place" }>): string =>
  meaning.kind === "country"
    ? countryName(meaning.code)
    : `${meaning.place.name}, ${meaning.place.countryName}`;
