// Names of countries in all languages: for the build alone, since a browser would load every one of them.
import names from "i18n-iso-countries";
import { foldName } from "./fold-name.ts";

const LANGUAGES = names.getSupportedLanguages();

/** What a country is called in some eighty languages, each name once. */
export function foreignNames(code: string): readonly string[] {
  const all = LANGUAGES.flatMap(
    (language) => names.getName(code, language, { select: "all" }) ?? [],
  );
  return [...new Map(all.map((name) => [foldName(name), name])).values()];
}

/** What a country is called in one language; nothing in one that is not among them. */
export const countryNamesIn = (code: string, language: string): readonly string[] =>
  names.getName(code, language, { select: "all" }) ?? [];
