import type { Cause, Claim } from "./claim.ts";
import type { Voice } from "./voice.ts";
import type { When } from "./when.ts";

/** A derived value with the claims that it rests on, in the order of knowledge. */
export interface Sourced {
  readonly claims: readonly Claim[];
}

/** One voice's explanation of a change; several articles may carry it. */
export interface Explanation extends Sourced {
  readonly by?: string | undefined;
  readonly voice: Voice;
  /** When it was said, according to most carriers; undefined at a tie. */
  readonly on?: When | undefined;
  /** Every day that carriers give for it, the most frequent first. */
  readonly days: readonly When[];
  readonly cause: Cause;
  readonly reason?: string | undefined;
  readonly sentInstead?: string | undefined;
}
