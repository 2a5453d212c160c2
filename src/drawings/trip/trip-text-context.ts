import type { NumbersOf } from "../../words/evidence.ts";
import type { TripWords } from "../../words/trip-words.ts";

/** What the text of a trip needs: words, footnote numbers, and links to countries. */
export interface TripTextContext {
  readonly words: TripWords;
  readonly numbersOf: NumbersOf;
  readonly countryUrl: (code: string) => string;
}
