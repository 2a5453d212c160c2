import { grouped } from "../../model/grouped.ts";
import { formsOf, wordKey } from "./inflections.ts";

export interface Name<Meaning> {
  readonly text: string;
  readonly means: Meaning;
}

/** How often something is named in a text. */
export interface Count<Meaning> {
  readonly means: Meaning;
  readonly times: number;
}

interface Phrase<Meaning> {
  /** Each word, in all its forms. */
  readonly words: readonly ReadonlySet<string>[];
  /** An upper-case abbreviation, `UAE` or `US`: in lower case it would be another word. */
  readonly isShort: boolean;
  readonly means: Meaning;
}

interface Word {
  readonly text: string;
  readonly keys: readonly string[];
  /** Only spaces or hyphens come before it. */
  readonly follows: boolean;
}

/** Scripts without spaces between words, or between a word and its endings. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’‘ʻʼ&]*\.?/gu;
const SHORT = /^[A-Z.]{2,5}$/;

/**
 * Finds which of these names occur in a text, in order of first occurrence. The longest of overlapping names counts.
 * Names begin with an upper-case letter if the script has case; accents and hyphens are ignored.
 */
export function findNames<Meaning>(
  text: string,
  names: readonly Name<Meaning>[],
  language?: string,
): readonly Count<Meaning>[] {
  const counts = new Map<Meaning, number>();
  const add = (means: Meaning): void => {
    counts.set(means, (counts.get(means) ?? 0) + 1);
  };
  const [joined, spaced] = [
    names.filter((name) => UNSPACED.test(name.text)),
    names.filter((name) => !UNSPACED.test(name.text)),
  ];
  findInWords(
    text,
    spaced.flatMap((name) => phraseOf(name, language)),
    add,
  );
  findInRun(text, joined, add);
  return [...counts].map(([means, times]) => ({ means, times }));
}

function findInWords<Meaning>(
  text: string,
  all: readonly Phrase<Meaning>[],
  add: (means: Meaning) => void,
): void {
  const byFirstWord = grouped(
    all.flatMap((phrase) => [...phrase.words[0]!].map((form) => [form, phrase] as const)),
  );
  const words = wordsOf(text);
  for (let at = 0; at < words.length;) {
    const { keys, text: word } = words[at]!;
    const found = /^\p{Ll}/u.test(word)
      ? []
      : keys
          .flatMap((key) => byFirstWord.get(key) ?? [])
          .filter((phrase) => stands(phrase, words, at))
          .toSorted((a, b) => b.words.length - a.words.length);
    const longest = found[0]?.words.length ?? 1;
    const meant = found.filter((phrase) => phrase.words.length === longest);
    for (const means of new Set(meant.map((phrase) => phrase.means))) add(means);
    at += longest;
  }
}

function phraseOf<Meaning>(
  { text, means }: Name<Meaning>,
  language: string | undefined,
): readonly Phrase<Meaning>[] {
  const words = wordKey(text).split(/[ ,]+/).filter(Boolean);
  const isShort = SHORT.test(text);
  const forms = words.map((word) => new Set(isShort ? [word] : formsOf(word, language)));
  return words.length > 0 ? [{ words: forms, isShort, means }] : [];
}

const stands = <Meaning>(
  { words, isShort }: Phrase<Meaning>,
  text: readonly Word[],
  at: number,
): boolean =>
  words.every((word, index) => {
    const there = text[at + index];
    if (there === undefined || (index > 0 && !there.follows)) return false;
    if (isShort && !/^\p{Lu}+$/u.test(there.text.replace(/\.|['’]\p{Ll}*$/gu, ""))) return false;
    return index === 0 || there.keys.some((key) => word.has(key));
  });

/** A full stop after a longer word ends a sentence; after `St.` it does not. */
const ENDS_SENTENCE = /\p{L}{3}\.$/u;

function wordsOf(text: string): readonly Word[] {
  let before = { end: 0, word: "" };
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const between = text.slice(before.end, index);
    const follows = /^[\s\p{Pd}]*$/u.test(between) && !ENDS_SENTENCE.test(before.word);
    before = { end: index + word.length, word };
    return { text: word, keys: keysOf(word), follows };
  });
}

/**
 * The keys of a word for comparison: also without `'s` and other endings after an apostrophe (Riyad'dan), and
 * without the prefixes of Arabic and Hebrew.
 */
function keysOf(word: string): readonly string[] {
  const cut = /^(\p{L}{3,})['’‘]\p{Ll}{1,6}$/u.exec(word)?.[1];
  const folded = wordKey(word.replace(/['’]s?$/, ""));
  if (/^\p{Script=Hebrew}/u.test(folded))
    return [folded, ...(/^[ובלמהשכ]/.test(folded) ? [folded.slice(1), folded.slice(2)] : [])];
  if (!/^\p{Script=Arabic}/u.test(folded))
    return cut === undefined ? [folded] : [folded, wordKey(cut)];
  const withoutAnd = [folded, ...(/^[وف]/.test(folded) ? [folded.slice(1)] : [])];
  const withoutIn = withoutAnd.flatMap((form) =>
    /^[بلك]/.test(form) ? [form, form.slice(1)] : [form],
  );
  return [...new Set(withoutIn.flatMap((form) => [form, form.replace(/^لل/, "ال")]))];
}

/** Names in a text without spaces, longest first. */
function findInRun<Meaning>(
  text: string,
  names: readonly Name<Meaning>[],
  add: (means: Meaning) => void,
): void {
  const usable = names.map(({ text: name, means }) => ({ name: name.normalize("NFKC"), means }));
  const byName = Map.groupBy(
    usable.filter(({ name }) => name.length > 1),
    ({ name }) => name,
  );
  if (byName.size === 0) return;
  const longestFirst = [...byName.keys()].toSorted((a, b) => b.length - a.length);
  const any = new RegExp(longestFirst.map((name) => RegExp.escape(name)).join("|"), "gu");
  for (const [name] of text.normalize("NFKC").matchAll(any)) {
    for (const means of new Set(byName.get(name)?.map((one) => one.means))) add(means);
  }
}
