import { foldName } from "../../geography/fold-name.ts";

/** What countries' codes and old names are taken for where a language is asked for. */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  cn: "zh",
  jp: "ja",
  kr: "ko",
  ua: "uk",
  gr: "el",
  cz: "cs",
  dk: "da",
  ir: "fa",
  us: "en",
  gb: "en",
  uk: "uk",
  in: "id",
  iw: "he",
  英文: "en",
  中文: "zh",
  法文: "fr",
  德文: "de",
  日文: "ja",
  俄文: "ru",
  韩文: "ko",
  阿文: "ar",
  mandarin: "zh",
  "chinese (simplified)": "zh-Hans",
  "chinese (traditional)": "zh-Hant",
  "mandarin chinese": "zh",
  "simplified chinese": "zh-Hans",
  "traditional chinese": "zh-Hant",
  cantonese: "yue",
  farsi: "fa",
  persian: "fa",
  castilian: "es",
  flemish: "nl",
  tagalog: "tl",
  filipino: "fil",
  burmese: "my",
  "american english": "en-US",
  "british english": "en-GB",
  "brazilian portuguese": "pt-BR",
};

const CODES = (
  "aa ab af ak am ar as ay az ba be bg bi bm bn bo br bs ca ce ch ckb co crs cs cy da de dv dz ee el en eo es et eu fa ff " +
  "fi fil fj fo fr fy ga gl gn gu ha haw he hi hr ht hu hy id ig is it iu ja jv ka kg ki kk kl km kn ko ks ku kv ky la lb lg " +
  "ln lo lt lu lv mai mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nso ny oc om or os pa pl ps pt qu rm rn ro ru " +
  "rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tet tg th ti tk tl tn to tpi tr ts tt tvl ty ug uk ur uz ve " +
  "vi wo xh yi yo yue za zh zu"
).split(" ");

/** The languages that editors write in, whose names for others they may use. */
const EDITORS = ["zh", "zh-Hant", "fr", "de", "es", "ru", "ar", "pt", "ja", "fa"].map(
  (code) => new Intl.DisplayNames([code], { type: "language", fallback: "none" }),
);

/** The names of languages in English, in themselves and in those that editors write in, with their tags. */
function readNames(): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  const names = new Map<string, string>();
  for (const code of CODES) {
    const own = new Intl.DisplayNames([code], { type: "language", fallback: "none" });
    for (const name of [english, own, ...EDITORS].map((language) => language.of(code)))
      if (name !== undefined && !names.has(foldName(name))) names.set(foldName(name), code);
  }
  for (const [name, code] of Object.entries(TAKEN_FOR)) names.set(name, code);
  return names;
}

let names: ReadonlyMap<string, string> | undefined;

/** `fr` for French, français, FR, fra and fr_FR's country apart; undefined if no language is meant for sure. */
export function languageMeant(text: string): string | undefined {
  names ??= readNames();
  const written = text.trim();
  const named = names.get(foldName(written));
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
