import type { Cause, Claim } from "./claim.ts";
import type { Voice } from "./voice.ts";
import type { When } from "./when.ts";

/** A value of the result with the claims that it rests on, in the order of knowledge. */
export interface Sourced {
  readonly claims: readonly Claim[];
}

/** One explanation of a change, by one voice; several articles may carry it. */
export interface Explanation extends Sourced {
  readonly by?: string | undefined;
  readonly voice: Voice;
  /** When it was said, as most carriers have it; undefined if they are evenly split. */
  readonly on?: When | undefined;
  /** Every day that carriers give for it, the one that most give first. */
  readonly days: readonly When[];
  readonly cause: Cause;
  readonly reason?: string | undefined;
  readonly sentInstead?: string | undefined;
}
