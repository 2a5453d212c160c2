import type { CancelledClaim, DeniedClaim, PlanClaim, PostponedClaim } from "../claim.ts";

export type DecisionClaim = CancelledClaim | PostponedClaim | DeniedClaim;

/** That a trip as a whole was called off, put off or denied, and what came of that. */
export interface Decision {
  readonly kind: DecisionClaim["kind"];
  readonly claims: readonly DecisionClaim[];
  /** Announcements that took it back. */
  readonly restoredBy: readonly PlanClaim[];
  /** Of those, the one that was made with the postponement itself: its new plan. */
  readonly newPlan?: PlanClaim | undefined;
}

/** A decision for each kind that is told. */
export const decisionsOf = (
  claims: readonly DecisionClaim[],
  restoredBy: readonly PlanClaim[],
): readonly Decision[] =>
  [...Map.groupBy(claims, ({ kind }) => kind)].map(([kind, some]) => ({
    kind,
    claims: some,
    restoredBy,
  }));
