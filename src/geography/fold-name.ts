import { QUOTES } from "../model/straight-quotes.ts";

/** Letters without a Unicode decomposition, and their usual ASCII replacements. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ı", "i"],
  ["ħ", "h"],
  ["ŋ", "n"],
  ["ə", "e"],
]);

/** A text in lower case, without accents, apostrophes and quotes: `côte d’ivoire` becomes `cote divoire`. */
export const plainLetters = (text: string): string =>
  text
    .replace(QUOTES, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[øłđðþßæœıħŋə]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter);

/**
 * A key for comparing names: `Côte d’Ivoire`, `COTE D'IVOIRE` and `cote-d'ivoire` are equal. Ignores
 * case, accents, hyphens, full stops, apostrophes, quotes, a leading "the" and repeated spaces.
 */
export const foldName = (name: string): string =>
  (/^[a-z ]+$/.test(name)
    ? name
    : plainLetters(name)
        .replace(/\./g, "")
        .replace(/&/g, " and ")
        .replace(/[\s\p{Pd}]+/gu, " ")
        .trim()
  ).replace(/^the /, "");

/** A slug, of lower-case letters, digits and single hyphens: `cote-divoire`. */
export const slugOf = (name: string): string =>
  foldName(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
