import type { Claim, CorrectionClaim } from "../claim.ts";
import type { Day } from "../day.ts";
import { ofKind } from "../order.ts";

/** The claims of one trip without those that a later article corrects, which count no more. */
export function withoutCorrected(
  claims: readonly Claim[],
  corrections: readonly CorrectionClaim[] = ofKind(claims, "correction"),
): readonly Claim[] {
  const withdrawn = new Set<string>();
  for (const { article, corrected } of corrections.toReversed())
    if (!withdrawn.has(article)) withdrawn.add(corrected);
  return claims.filter(({ article }) => !withdrawn.has(article));
}

/** The first day on which any of some claims was known. */
export const firstKnown = (claims: readonly Claim[]): Day =>
  claims.reduce((first, { known }) => Math.min(first, known), Infinity);

export const isUndated = (claims: readonly Claim[]): boolean =>
  claims.length > 0 && claims.every(({ undated }) => undated);
