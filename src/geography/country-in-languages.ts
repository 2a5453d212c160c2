import { COUNTRY_CODES } from "./countries.ts";
import { foldName } from "./fold-name.ts";

const LOCALES =
  "fr de es pt it nl sv tr pl cs ro id ms vi sw zh-Hans zh-Hant ja ko ar fa ur he ru uk hi bn th el".split(
    " ",
  );

/** Folded country names in other languages, without those shared by two countries. */
function readNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const locale of LOCALES) {
    const inLocale = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
    for (const code of COUNTRY_CODES) {
      const name = foldName(inLocale.of(code) ?? "");
      if (name !== "") names.set(name, (names.get(name) ?? code) === code ? code : "");
    }
  }
  return names;
}

let names: ReadonlyMap<string, string> | undefined;

/** `DE` for Allemagne, Deutschland and 德国; undefined if not certain. */
export function countryInAnyLanguage(text: string): string | undefined {
  names ??= readNames();
  const code = names.get(foldName(text));
  return code === "" ? undefined : code;
}
