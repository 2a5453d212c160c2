import type { Claim, CorrectionClaim, PlanClaim } from "../claim.ts";
import type { Day } from "../day.ts";
import { ofKind } from "../order.ts";
import { earliest } from "../when.ts";

/**
 * The claims of one trip without those that a later article corrects. A correction that only withdraws an
 * earlier correction makes the article corrected there count again; one that says something else does not.
 */
export function withoutCorrected(
  claims: readonly Claim[],
  corrections: readonly CorrectionClaim[] = ofKind(claims, "correction"),
): readonly Claim[] {
  const tellers = new Set(
    claims.flatMap(({ kind, article }) => (kind === "correction" ? [] : article)),
  );
  const withdrawn = new Set<string>();
  const takenBack = new Set<string>();
  for (const { article, corrected } of corrections.toReversed()) {
    if (takenBack.has(article)) continue;
    withdrawn.add(corrected);
    if (!tellers.has(article)) takenBack.add(corrected);
  }
  return claims.filter(({ article }) => !withdrawn.has(article));
}

/**
 * The first day on which an announcement can have been made: the day given for it, or the day of publication if an
 * authority announces it itself. Otherwise it may be a repetition of a much older one: `-Infinity`.
 */
export const saidFrom = ({ on, by, voice, undated, known }: PlanClaim): Day => {
  if (on) return earliest(on);
  const isItsOwn = by === undefined && voice.side !== "press" && !undated;
  return isItsOwn ? known : -Infinity;
};

/** The first day on which any of these claims was known. */
export const firstKnown = (claims: readonly Claim[]): Day =>
  claims.reduce((first, { known }) => Math.min(first, known), Infinity);

export const isUndated = (claims: readonly Claim[]): boolean =>
  claims.length > 0 && claims.every(({ undated }) => undated);
