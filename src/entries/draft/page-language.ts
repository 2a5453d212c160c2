import { francAll } from "franc-min";

/** The language of a tag such as `en-GB`, `zh_CN` or `pt-BR, en`, without its country; undefined if invalid. */
export function readLanguage(text: string | null | undefined): string | undefined {
  const tag = (text ?? "").split(",", 1)[0]!.trim().replaceAll("_", "-").slice(0, 35);
  try {
    const { language } = new Intl.Locale(tag);
    return language === "und" || language === "mul" ? undefined : language;
  } catch {
    return undefined;
  }
}

/** The same with its country, which determines its date formats. */
export function readTag(text: string | null | undefined): string | undefined {
  const tag = (text ?? "").split(",", 1)[0]!.trim().replaceAll("_", "-").slice(0, 35);
  return readLanguage(tag) === undefined ? undefined : new Intl.Locale(tag).baseName;
}

const START = 5000;
/** With fewer letters, detection is often wrong. */
const MIN_LETTERS = 80;
const SURE = 0.02;

/** A page's language: as declared, unless its letters are those of another language. */
export function languageOf(said: string | undefined, text: string): string | undefined {
  const start = text.slice(0, START);
  if (said !== undefined && isInScript(start, said)) return said;
  return languageOfScript(start) ?? languageOfWords(start) ?? said;
}

/** Writing systems that consist of several Unicode scripts. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  Hans: ["Han"],
  Hant: ["Han"],
  Jpan: ["Han", "Hiragana", "Katakana"],
  Kore: ["Hangul", "Han"],
};
const NAMES: Readonly<Record<string, string>> = { Latn: "Latin", Cyrl: "Cyrillic", Arab: "Arabic" };

/** Whether enough letters fit a language; texts with few letters of its script are believed. */
function isInScript(text: string, language: string): boolean {
  const { script = "" } = new Intl.Locale(language).maximize();
  const parts = PARTS[script] ?? [NAMES[script] ?? script];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  try {
    const own = new RegExp(parts.map((part) => `\\p{Script=${part}}`).join("|"), "gu");
    return (text.match(own)?.length ?? 0) >= letters / 4;
  } catch {
    return true;
  }
}

/** Scripts of essentially one language; kana come before the characters that Japanese shares with Chinese. */
const SCRIPTS: readonly (readonly [RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Bengali}/gu, "bn"],
  [/\p{Script=Tamil}/gu, "ta"],
  [/\p{Script=Khmer}/gu, "km"],
  [/\p{Script=Lao}/gu, "lo"],
  [/\p{Script=Myanmar}/gu, "my"],
  [/\p{Script=Sinhala}/gu, "si"],
];

/** The likeliest language of a text in such a script; undefined for any other. */
function languageOfScript(text: string): string | undefined {
  const start = text.slice(0, START);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([script]) => (start.match(script)?.length ?? 0) > letters / 5)?.[1];
}

/** Letters that only one language in a script uses. */
const LETTERS: readonly (readonly [RegExp, language: string])[] = [
  [/[ٹڈڑےں]/u, "ur"],
  [/[ټډړښځڅ]/u, "ps"],
  [/[پچژگ]/u, "fa"],
  [/\p{Script=Arabic}/u, "ar"],
  [/[їєґ]/iu, "uk"],
  [/[ўі]/iu, "be"],
  [/[ђћ]/iu, "sr"],
  [/[ѓќѕ]/iu, "mk"],
  [/[әғқңөұһ]/iu, "kk"],
  [/[ыэё]/iu, "ru"],
  [/ъ/iu, "bg"],
  [/\p{Script=Cyrillic}/u, "ru"],
];

/** The usual languages of articles on ministers' travels. */
const LIKELY =
  "eng fra spa por deu ita nld pol ces slk hun ron tur ind vie swe dan nob fin hrv sqi cat swh som hau uzn azj".split(
    " ",
  );

function languageOfWords(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  const isLatin = (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > letters / 2;
  if (!isLatin) return LETTERS.find(([pattern]) => pattern.test(text))?.[1];
  if (letters < MIN_LETTERS) return ENGLISH.test(text) ? "en" : undefined;
  const [best, next] = francAll(text, { only: LIKELY });
  return best === undefined || best[1] - (next?.[1] ?? 0) < SURE
    ? undefined
    : readLanguage(best[0]);
}

const ENGLISH = /\b(?:the|of|and|without|leaves|left|visits|minister|arrives)\b/i;
