import { QUOTES } from "../model/straight-quotes.ts";

/** Letters that Unicode does not decompose, as they are commonly written without them. */
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

/** A text in small letters, without accents, apostrophes and quotes: `côte d’ivoire` as `cote divoire`. */
export const plainLetters = (text: string): string =>
  text
    .replace(QUOTES, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[øłđðþßæœıħŋə]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter);

/**
 * A name as it is compared: `Côte d’Ivoire`, `COTE D'IVOIRE` and `cote-d'ivoire` are one. Case, accents,
 * hyphens, full stops, apostrophes, quotes, a leading "the" and runs of spaces do not tell names apart.
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

/** A name as an address has it, in small letters, digits and single hyphens: `cote-divoire`. */
export const slugOf = (name: string): string =>
  foldName(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
