import transliterate from "@sindresorhus/transliterate";
import { isOneSlip } from "../reading/checks/nearest.ts";
import { foldName } from "../geography/fold-name.ts";

/** Letters that differ between keyboards of related scripts. */
const SAME_LETTERS: Readonly<Record<string, string>> = { ی: "ي", ى: "ي", ک: "ك", ہ: "ه", ھ: "ه" };

/** Folds text for comparison: without case, accents, apostrophes and hyphens. */
export const foldText = (text: string): string =>
  foldName(text).replace(/[یىکہھ]/g, (letter) => SAME_LETTERS[letter] ?? letter);

const IS_LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{M}]*$/u;
/** Scripts without spaces between words. */
const IS_UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Transliterated to Latin from Cyrillic, Greek, Georgian and the like; undefined if already Latin. */
export const inLatin = (text: string): string | undefined =>
  IS_LATIN.test(text) ? undefined : foldText(transliterate(text));

export const isUnspaced = (word: string): boolean => IS_UNSPACED.test(word);

export const wordsOf = (folded: string): readonly string[] =>
  folded.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);

/**
 * How well a name matches a query, in rising order: one word misspelt (`slip`), the whole name misspelt (`near`), the
 * start of a word, a word, the start of the name (`head`), the whole name.
 */
export const FIT = { none: 0, slip: 1, near: 2, start: 3, word: 4, head: 5, whole: 6 } as const;

/** The shortest word that may be misspelt: shorter ones have too many neighbours. */
const MIN_SLIP = 5;

/** How well a word matches the one typed. */
export type Fit = (word: string) => number;

export function fitter(typed: string): Fit {
  const isPart = isUnspaced(typed);
  return (word) => {
    if (typed === word) return FIT.word;
    if (isPart) return word.includes(typed) ? FIT.start : FIT.none;
    if (typed.length > 1 && word.startsWith(typed)) return FIT.start;
    return isMisspelt(typed, word) ? FIT.slip : FIT.none;
  };
}

/** Whether a word is misspelt by one letter, but not the first, which is hardly ever mistyped. */
const isMisspelt = (typed: string, word: string): boolean =>
  typed.length >= MIN_SLIP &&
  Math.abs(typed.length - word.length) <= 1 &&
  !/\d/.test(typed) &&
  word.startsWith(typed.charAt(0)) &&
  isOneSlip(typed, word);

/** Stop words. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    "a an and are at be been by did do does for from have in of on since the to trip trips visit visited visits was went when where who",
    "because due has had how is reason reasons s their were what which why with happened happen countries country places me about mr mrs ms dr sir 的 了 去 因 因为 由于 原因 访问 谁 何时 被 为什么 为何 哪里 哪些 什么 什么时候 是否 有没有 吗 过 在 和 与 他 她 行程 出访 之行",
  ].flatMap((line) => line.split(" ")),
);

/** The words without stop words; all words if nothing else is left. */
export function withoutStopWords(words: readonly string[]): readonly string[] {
  const significant = words.filter((word) => !STOP_WORDS.has(word));
  return significant.length > 0 ? significant : words;
}

// Titles before and after a minister's name, which do not help to identify anyone.
const SPACED = [
  "(?:federal |union |the )?(?:foreign |external affairs )?minister(?: (?:of|for) (?:foreign|external) affairs)?",
  "foreign secretary|secretary(?: of state)?|secretary of state|fm|eam|high representative",
  "ministre(?: des affaires étrangères)?|(?:bundes)?au(?:ß|ss)enminister(?:in)?",
  "canciller|ministr[oa](?: d(?:e|as|os) [\\p{L} ]*exteriores)?",
  "(?:глава мид|министр(?: иностранных дел)?)",
  "dışişleri bakanı|وزير الخارجية|وزیر خارجه",
].join("|");
const TITLES = new RegExp(`(?<![\\p{L}\\p{N}])(?:${SPACED})(?![\\p{L}\\p{N}])`, "giu");
const OFFICE = "外交部长|外交部長|外交大臣|国务卿|國務卿|外务大臣|外務大臣|外长|外長|外相";
/** Titles with no space before the name. */
const JOINED = new RegExp(`${OFFICE}|部长|部長|大臣|先生|女士`, "gu");
const OFFICES = new RegExp(OFFICE, "gu");

/** An office in the words that roles have: `俄外长` as `俄 外长`, `Turkish FM` as `Turkish foreign minister`. */
export const inOneForm = (text: string): string =>
  text
    .replace(OFFICES, " 外长")
    .replace(/(?<![\p{L}\p{N}])FM(?![\p{L}\p{N}])/giu, "foreign minister");

/** Initials before a surname, such as `С.В.` for name and patronymic. */
const INITIALS = /(?<![\p{L}\p{N}])\p{Lu}\.\s?(?:\p{Lu}\.\s?)?(?=\p{Lu}\p{Ll})/gu;
const PATRONYMIC = /(?<=\p{L} )\p{Lu}\p{Ll}+(?:ович|евич|ьич|овна|евна|ична)(?= \p{L})/gu;

/** A query without titles; unchanged if it has none, or nothing else. */
export function withoutTitles(text: string): string {
  const bare = text
    .replace(TITLES, " ")
    .replace(JOINED, " ")
    .replace(INITIALS, "")
    .replace(PATRONYMIC, "")
    .replace(/\s+/gu, " ")
    .trim();
  return /[\p{L}\p{N}]/u.test(bare) ? bare : text;
}
