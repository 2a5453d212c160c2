import type { NumbersOf } from "../../words/evidence.ts";
import type { TripWords } from "../../words/trip-words.ts";

/** With what a trip is told: its words, the numbers of its evidence, and where its countries are. */
export interface Telling {
  readonly words: TripWords;
  readonly numbersOf: NumbersOf;
  readonly countryUrl: (code: string) => string;
}
