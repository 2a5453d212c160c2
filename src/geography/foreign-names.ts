// Names of countries in all languages: for the build alone, since a browser would load every one of them.
import names from "i18n-iso-countries";
import { foldName } from "./fold-name.ts";

const LANGUAGES = names.getSupportedLanguages();

/** What a country, or the European Union, is called in some eighty languages, each name once. */
export function foreignNames(code: string): readonly string[] {
  const listed = LANGUAGES.flatMap(
    (language) => names.getName(code, language, { select: "all" }) ?? [],
  );
  const all = listed.length > 0 ? listed : LANGUAGES.flatMap((each) => nameBySystem(code, each));
  return [...new Map(all.map((name) => [foldName(name), name])).values()];
}

/** Of what ISO's list of countries has not: the Unicode project's name. */
function nameBySystem(code: string, language: string): readonly string[] {
  const known = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  // A language that the system does not know is answered in its own.
  const isKnown = known.resolvedOptions().locale.split("-")[0] === language;
  return isKnown ? [known.of(code) ?? []].flat() : [];
}

/** What a country is called in one language; nothing in one that is not among them. */
export const countryNamesIn = (code: string, language: string): readonly string[] =>
  names.getName(code, language, { select: "all" }) ?? [];
