import { foldName } from "../../geography/fold-name.ts";

/** Scripts whose vowels are marks: without them, other words would be the same. */
const INDIC =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}]/u;
/** Dots below, which some write and some do not. */
const NUKTA = /[\u093C\u09BC\u0A3C\u0ABC]/g;

/** Letters that Arabic, Persian and Urdu write with signs of their own. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["ی", "ي"],
  ["ى", "ي"],
  ["ک", "ك"],
  ["ہ", "ه"],
  ["ة", "ه"],
]);

/** A word as it is compared with others: as names are, but for scripts of which that would leave too little. */
export function wordKey(word: string): string {
  if (INDIC.test(word)) return word.normalize("NFD").replace(NUKTA, "").normalize("NFC");
  const folded = foldName(word);
  return /\p{Script=Arabic}/u.test(folded)
    ? folded.replace(/[یىکہة]/g, (letter) => SAME.get(letter) ?? letter)
    : folded;
}
