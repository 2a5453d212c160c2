import { COUNTRY_CODES, countryName, countryNames } from "../../geography/countries.ts";
import { countryNamesIn } from "../../geography/foreign-names.ts";
import { AMBIGUOUS_NAMES } from "../../geography/country-names.ts";
import type { Gazetteer, Town } from "../../geography/gazetteer.ts";
import { NATIONALITIES } from "../../geography/nationalities.ts";
import type { Place } from "../../model/place.ts";
import type { Person } from "../../model/records.ts";
import type { PlaceNames } from "../../reading/place-names.ts";
import { isWeekday } from "../../reading/schema/date-noise.ts";
import type { Name } from "./name-finder.ts";

/** A stop that an article may mean. */
export interface Stop {
  /** As entries name it: `Maseru, Lesotho`, or `Lesotho`. */
  readonly name: string;
  readonly country: string;
  /** Only the nationality is named, which need not mean the country: `the Tanzanian president`. */
  readonly isNationality: boolean;
}

/** What a name in a text can mean: a person on file or a stop, identified by a key. */
export interface Meaning {
  readonly key: string;
  readonly person?: Person | undefined;
  readonly stop?: Stop | undefined;
}

const stopMeant = (key: string, name: string, country: string, isNationality = false): Meaning => ({
  key,
  stop: { name, country, isNationality },
});

/** A town in the gazetteer that is not on file. */
export const townMeant = ({ name, country }: Town): Meaning =>
  stopMeant(`town ${name}, ${country}`, `${name}, ${countryName(country)}`, country);

const countryMeant = (code: string): Meaning =>
  stopMeant(`country ${code}`, countryName(code), code);

export interface KnownNames {
  readonly people: Iterable<Person>;
  readonly places: readonly PlaceNames[];
  /** To find towns of any size when their country is named with them. */
  readonly gazetteer?: Gazetteer | undefined;
  /** Towns found by name alone, including places on file for their names in other languages. */
  readonly towns?: readonly Town[] | undefined;
}

/** The names to look for in a text: in English, on file, and in the text's language. */
export function namesKnown(
  { people, places, towns = [] }: KnownNames,
  language: string | undefined,
): readonly Name<Meaning>[] {
  const byName = new Map(towns.toReversed().map((town) => [nameInCountry(town), town]));
  return [
    ...COUNTRY_CODES.flatMap((code) => namesOfCountry(code, language)),
    ...ambiguousNames(),
    ...places.flatMap((known) => namesOfPlace(known, language, byName)),
    ...[...people].flatMap(namesOfPerson),
  ];
}

function namesOfCountry(code: string, language: string | undefined): readonly Name<Meaning>[] {
  const means = countryMeant(code);
  const people = stopMeant(`nationality ${code}`, countryName(code), code, true);
  const demonym = NATIONALITIES[code];
  const own = [...countryNames(code), ...foreignNames(code, language)];
  const names = new Set(own.filter((name) => name !== code || name.length > 2 || isSpoken(code)));
  return [
    ...[...names].map((text) => ({ text, means })),
    ...(demonym && !names.has(demonym) ? [{ text: demonym, means: people }] : []),
  ];
}

/** Country codes that people use as names. */
const isSpoken = (code: string): boolean => code === "EU";

/** A country's names in another language, long and short, from CLDR and the ISO list. */
export function foreignNames(code: string, language: string | undefined): readonly string[] {
  if (language === undefined || language === "en") return [];
  const more = countryNamesIn(code, language);
  const locales = language === "zh" ? ["zh-Hans", "zh-Hant"] : [language];
  const own = locales.flatMap((locale) =>
    (["long", "short"] as const).flatMap((style) => {
      const names = new Intl.DisplayNames([locale], { type: "region", style, fallback: "none" });
      return names.of(code) ?? [];
    }),
  );
  return [...new Set([...own, ...more, ...(FULL[language]?.[code] ?? [])])];
}

/** Full names where those sources have only short ones. */
const FULL: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ru: {
    AE: ["Объединённые Арабские Эмираты", "Эмираты"],
    US: ["Соединённые Штаты"],
    CD: ["Демократическая Республика Конго", "ДР Конго"],
    CF: ["Центральноафриканская Республика"],
    KR: ["Южная Корея"],
    KP: ["КНДР", "Северная Корея"],
  },
  uk: { AE: ["Об’єднані Арабські Емірати", "Емірати"], US: ["Сполучені Штати"] },
  he: { SA: ["סעודיה"], AE: ["איחוד האמירויות"] },
  tr: { AE: ["BAE"], US: ["ABD"] },
  fa: { AE: ["امارات"], SA: ["عربستان"], US: ["آمریکا"] },
  ar: { AE: ["الإمارات"], SA: ["السعودية"], US: ["أمريكا", "أميركا"] },
  ja: { US: ["米国"], GB: ["英国"], AE: ["ＵＡＥ", "UAE"] },
  ko: { US: ["미국"], AE: ["UAE", "아랍에미리트"] },
};

const ambiguousNames = (): readonly Name<Meaning>[] =>
  [...AMBIGUOUS_NAMES].flatMap(([text, codes]) =>
    codes.map((code) => ({ text, means: countryMeant(code) })),
  );

function namesOfPlace(
  { place, names }: PlaceNames,
  language: string | undefined,
  towns: ReadonlyMap<string, Town>,
): readonly Name<Meaning>[] {
  const { id, name, country, countryName: called } = place;
  const means = stopMeant(`place ${id}`, `${name}, ${called}`, country);
  const town = towns.get(nameInCountry(place));
  const foreign =
    language === undefined || language === "en" || !town ? [] : foreignTownNames(town);
  return [...new Set([...names, ...foreign])].map((text) => ({ text, means }));
}

/** `Leribe/LS`. */
export const nameInCountry = ({ name, country }: Pick<Place, "name" | "country">): string =>
  `${name}/${country}`;

const LARGE = 200_000;
/** Requires a lower-case letter, as others may be airport codes. */
const LATIN_NAME = /^\p{Lu}(?=.*\p{Ll})[\p{L}\p{M}' -]{3,}$/u;

/**
 * A town's names in other languages; in Latin script only for larger towns, as such names are often
 * ordinary words. Weekdays are left out, as Dushanbe is called Monday.
 */
export const foreignTownNames = ({ otherNames, population, rank }: Town): readonly string[] =>
  otherNames.filter(
    (other) =>
      !isWeekday(other) &&
      (/\p{Script=Latin}/u.test(other)
        ? LATIN_NAME.test(other) && (rank === 2 || population >= LARGE)
        : other.length > 1),
  );

/** A Cyrillic surname after a first name: ministries write `С.В.Лавров` without a space. */
const SURNAME = /^\p{Script=Cyrillic}+ (\p{Script=Cyrillic}{4,})$/u;

const surnameOf = (name: string): readonly string[] => SURNAME.exec(name)?.slice(1) ?? [];

function namesOfPerson(person: Person): readonly Name<Meaning>[] {
  const { id, name, nativeName, aliases } = person;
  const means: Meaning = { key: `person ${id}`, person };
  const native = nativeName ? [nativeName.text, ...surnameOf(nativeName.text)] : [];
  const all = [name, ...native, ...aliases];
  // Arabic compound names are often written as one word.
  const joined = all.map((text) => text.replace(/عبد /g, "عبد"));
  return [...new Set([...all, ...joined])].map((text) => ({ text, means }));
}
