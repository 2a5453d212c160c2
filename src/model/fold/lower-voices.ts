import type { Claim, PlanClaim } from "../claim.ts";
import type { Day } from "../day.ts";
import type { Dispute } from "../dispute.ts";
import { earliest, type When } from "../when.ts";
import { rankOf } from "../voice.ts";
import type { DecisionClaim } from "./decision.ts";
import { isAttempt } from "./missed.ts";
import type { ClaimsByKind } from "./claims-by-kind.ts";

/**
 * The official announcements that a lower voice's decision leaves standing. A lower voice's denial undoes nothing.
 * Nor does an advance press report that a trip is off: it is a statement about the future, where officials prevail.
 * Once the trip should have begun it is a report of what happened, and a witness outweighs a plan.
 */
export function standingAbove(claim: DecisionClaim, byKind: ClaimsByKind): readonly PlanClaim[] {
  if (claim.kind !== "denied" && (claim.voice.side !== "press" || hasBegunBy(claim.known, byKind)))
    return [];
  return byKind.announced.filter(
    ({ voice, known }) => known <= claim.known && rankOf(voice) < rankOf(claim.voice),
  );
}

/** Reports that the traveller was under way; taking part by video is not. */
const reportsOf = ({ visited, misses, journey }: ClaimsByKind): readonly Claim[] => [
  ...visited.filter(({ stopKind }) => stopKind !== "virtual"),
  ...misses.filter(isAttempt),
  ...journey,
];

/** Whether the trip is known to have been made, whatever was said before. */
export const isMade = (byKind: ClaimsByKind): boolean => reportsOf(byKind).length > 0;

/** Whether the trip is known to have begun by a day, or was to begin by then according to the last plan. */
function hasBegunBy(day: Day, byKind: ClaimsByKind): boolean {
  if (reportsOf(byKind).some(({ known }) => known <= day)) return true;
  const plan = byKind.announced.findLast(
    ({ known, ...each }) => known <= day && daysOf(each).length > 0,
  );
  return plan !== undefined && Math.min(...daysOf(plan).map(lastStart)) <= day;
}

const daysOf = ({ dates, stops }: Pick<PlanClaim, "dates" | "stops">): readonly When[] => [
  ...(dates ? [dates] : []),
  ...stops.flatMap((stop) => stop.dates ?? []),
];

/** The last day on which it can begin. */
const lastStart = (when: When): Day =>
  Number.isFinite(when.start.to) ? when.start.to : earliest(when);

/**
 * Sets a lower voice's decision against the plan that it contradicts; later claims extend the same
 * dispute.
 */
export const besidePlan = (
  standing: readonly PlanClaim[],
  decided: readonly DecisionClaim[],
): Dispute => ({
  kind: "fate",
  versions: [
    { says: "announced", claims: standing },
    ...[...Map.groupBy(decided, ({ kind }) => kind)].map(([says, claims]) => ({ says, claims })),
  ],
});
