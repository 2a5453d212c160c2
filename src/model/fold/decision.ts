import type { CancelledClaim, DeniedClaim, PlanClaim, PostponedClaim } from "../claim.ts";

export type DecisionClaim = CancelledClaim | PostponedClaim | DeniedClaim;

/** That a whole trip was called off, postponed or denied, and what followed. */
export interface Decision {
  readonly kind: DecisionClaim["kind"];
  readonly claims: readonly DecisionClaim[];
  /** Announcements that took it back. */
  readonly restoredBy: readonly PlanClaim[];
  /** The one of these that came with the postponement itself: its new plan. */
  readonly newPlan?: PlanClaim | undefined;
}

/** One decision for each kind reported. */
export const decisionsOf = (
  claims: readonly DecisionClaim[],
  restoredBy: readonly PlanClaim[],
): readonly Decision[] =>
  [...Map.groupBy(claims, ({ kind }) => kind)].map(([kind, some]) => ({
    kind,
    claims: some,
    restoredBy,
  }));
