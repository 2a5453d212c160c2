import { foldName } from "../../geography/fold-name.ts";
import { memoized } from "../../model/memoized.ts";

/** The form of a BCP 47 tag: `en`, `pt-BR`. */
export const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

export const MAX_TAG_LENGTH = 35;

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/**
 * Whether a tag names a language: `en-GB-US` is malformed, `eng` and `en-UK` are not canonical, and
 * nobody speaks `xx`.
 */
export const isLanguage = (tag: string): boolean =>
  TAG.test(tag) && tag.length <= MAX_TAG_LENGTH && isSpoken(tag);

/** BCP 47's code for an unknown language: a table of visits need not say which one it was written in. */
const NOT_DETERMINED = "und";

const isSpoken = memoized((tag: string): boolean => {
  const [base = ""] = tag.split("-");
  try {
    const [canonical = ""] = Intl.getCanonicalLocales(tag);
    if (canonical === NOT_DETERMINED) return true;
    return canonical.toLowerCase() === tag.toLowerCase() && LANGUAGES.of(base) !== undefined;
  } catch {
    return false;
  }
});

/** Language tags, with the country codes and old names that are mistaken for them. */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  zh: "cn|中文|mandarin|mandarin chinese|国语|國語|普通话",
  ja: "jp|日文",
  ko: "kr|韩文",
  uk: "ua|uk",
  el: "gr",
  cs: "cz",
  da: "dk",
  fa: "ir|farsi|persian",
  en: "us|gb|英文",
  id: "in|bahasa|bahasa indonesia",
  ms: "bahasa melayu|bahasa malaysia",
  he: "iw",
  fr: "法文",
  de: "德文",
  ru: "俄文",
  ar: "阿文",
  "zh-Hans": "chinese (simplified)|simplified chinese|中文(简体)|简体|简体字",
  "zh-Hant": "chinese (traditional)|traditional chinese|中文(繁體)|中文(繁体)|繁體|繁体|正體中文",
  yue: "cantonese",
  es: "castilian",
  nl: "flemish",
  tl: "tagalog",
  fil: "filipino",
  my: "burmese",
  "en-US": "american english",
  "en-GB": "british english",
  "pt-BR": "brazilian portuguese",
};

/** Upper-case country codes that as tags would be other languages: the country's main language is meant. */
const COUNTRIES: Readonly<Record<string, string>> = {
  AR: "es",
  BR: "pt",
  EE: "et",
  ET: "am",
  GB: "en",
  SE: "sv",
  SI: "sl",
  TW: "zh-Hant",
  UK: "en",
};

const CODES = (
  "aa ab af ak am ar as ay az ba be bg bi bm bn bo br bs ca ce ch ckb co crs cs cy da de dv dz ee el en eo es et eu fa ff " +
  "fi fil fj fo fr fy ga gl gn gu ha haw he hi hr ht hu hy id ig is it iu ja jv ka kg ki kk kl km kn ko ks ku kv ky la lb lg " +
  "ln lo lt lu lv mai mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nso ny oc om or os pa pl ps pt qu rm rn ro ru " +
  "rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tet tg th ti tk tl tn to tpi tr ts tt tvl ty ug uk ur uz ve " +
  "vi wo xh yi yo yue za zh zu"
).split(" ");

/** The editors' languages, in which they may name other languages. */
const EDITORS = ["zh", "zh-Hant", "fr", "de", "es", "ru", "ar", "pt", "ja", "fa"].map(
  (code) => new Intl.DisplayNames([code], { type: "language", fallback: "none" }),
);

/** Tags by language names in English, in the language itself and in those of the editors. */
function readNames(): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  const names = new Map<string, string>();
  for (const code of CODES) {
    const own = new Intl.DisplayNames([code], { type: "language", fallback: "none" });
    for (const name of [english, own, ...EDITORS].map((language) => language.of(code)))
      if (name !== undefined && !names.has(foldName(name))) names.set(foldName(name), code);
  }
  for (const [code, others] of Object.entries(TAKEN_FOR))
    for (const name of others.split("|")) names.set(name, code);
  return names;
}

let names: ReadonlyMap<string, string> | undefined;

/** `fr` for French, français, FR and fra; keeps the country of fr_FR; undefined if not certain. */
export function languageMeant(text: string): string | undefined {
  names ??= readNames();
  const written = text.trim();
  const named = COUNTRIES[written] ?? names.get(foldName(written));
  if (named !== undefined) return named;
  const tag = written.replaceAll("_", "-");
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return undefined;
  try {
    const [canonical = ""] = Intl.getCanonicalLocales(tag);
    return CODES.includes(canonical.split("-")[0]!) ? canonical : undefined;
  } catch {
    return undefined;
  }
}
