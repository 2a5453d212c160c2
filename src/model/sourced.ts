import type { Claim } from "./claim.ts";

/** A value of the result with the claims that it rests on, in the order of knowledge. */
export interface Sourced {
  readonly claims: readonly Claim[];
}
