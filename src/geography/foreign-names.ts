// Country names in all languages. Only for the build, as a browser would load all of them.
import names from "i18n-iso-countries";
import { foldName } from "./fold-name.ts";

const LANGUAGES = names.getSupportedLanguages();

/** A country's, or the European Union's, names in some eighty languages, without duplicates. */
export function foreignNames(code: string): readonly string[] {
  const listed = LANGUAGES.flatMap(
    (language) => names.getName(code, language, { select: "all" }) ?? [],
  );
  const all = listed.length > 0 ? listed : LANGUAGES.flatMap((each) => nameBySystem(code, each));
  return [...new Map(all.map((name) => [foldName(name), name])).values()];
}

/** The CLDR name, for codes missing from the ISO list. */
function nameBySystem(code: string, language: string): readonly string[] {
  const known = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  // For an unsupported language, Intl answers in the system's.
  const isKnown = known.resolvedOptions().locale.split("-")[0] === language;
  return isKnown ? [known.of(code) ?? []].flat() : [];
}

/** A country's names in one language; empty for other languages. */
export const countryNamesIn = (code: string, language: string): readonly string[] =>
  names.getName(code, language, { select: "all" }) ?? [];
