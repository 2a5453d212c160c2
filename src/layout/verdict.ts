import type { Claim } from "../model/claim.ts";
import type { Trip } from "../model/trip.ts";

/** A sentence of the site with the claims that it rests on, for its footnotes. */
export interface Sentence {
  readonly text: string;
  readonly claims: readonly Claim[];
}

export interface Verdict {
  /** "Three of four announced stops made; Somalia skipped." */
  readonly lead: Sentence;
  /** Why and when first, then the plan; each with its own sources. May be empty. */
  readonly support: readonly Sentence[];
}

export declare function sayVerdict(trip: Trip): Verdict;
