import type { CancelledClaim, DeniedClaim, PlanClaim, PostponedClaim } from "../claim.ts";
import type { Dispute } from "../dispute.ts";
import { compatible, type Place } from "../place.ts";

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

/** All decisions about one trip, and what contradicts them. */
export interface Decisions {
  /** In the order in which they were made. */
  readonly all: readonly Decision[];
  /** The highest voice's last word; undefined if an announcement took it back. */
  readonly inForce?: Decision | undefined;
  /** Disputes about the trip as a whole. */
  readonly disputes: readonly Dispute[];
  /** Stops that a lower voice still announces. */
  readonly contestedStops: readonly { readonly place: Place; readonly dispute: Dispute }[];
  /** Stops that were restored by an announcement of only some stops. */
  readonly restored: readonly Place[];
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

/** Whether an announcement of some stops restored this one. */
export const isRestored = (place: Place, { restored }: Decisions): boolean =>
  restored.some((each) => compatible(each, place));
