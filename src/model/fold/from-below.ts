import type { Claim, PlanClaim } from "../claim.ts";
import type { Day } from "../day.ts";
import type { Dispute } from "../dispute.ts";
import { earliest, type When } from "../when.ts";
import { rankOf } from "../voice.ts";
import type { DecisionClaim } from "./decision.ts";
import { isAttempt } from "./missed.ts";
import type { Told } from "./told.ts";

/**
 * The official announcements that a decision told from below leaves standing. A denial by a lower voice undoes
 * nothing. Nor does the press's word, in advance, that a trip is off: that is a statement about the future, of which the
 * officials' own leads. Once the trip was to have begun it is a report of what happened, and a witness outweighs a plan.
 */
export function standingAbove(claim: DecisionClaim, told: Told): readonly PlanClaim[] {
  if (claim.kind !== "denied" && (claim.voice.side !== "press" || hasBegunBy(claim.known, told)))
    return [];
  return told.announced.filter(
    ({ voice, known }) => known <= claim.known && rankOf(voice) < rankOf(claim.voice),
  );
}

/** Reports by which the traveller was on the way: who talks by video has not set out. */
const reportsOf = ({ visited, misses, journey }: Told): readonly Claim[] => [
  ...visited.filter(({ stopKind }) => stopKind !== "virtual"),
  ...misses.filter(isAttempt),
  ...journey,
];

/** Whether the trip is known to have been made, whatever was said before. */
export const isMade = (told: Told): boolean => reportsOf(told).length > 0;

/** Whether the trip was to have begun by a day, by the last plan made until then, or is known to have. */
function hasBegunBy(day: Day, told: Told): boolean {
  if (reportsOf(told).some(({ known }) => known <= day)) return true;
  const plan = told.announced.findLast(
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

/** A decision told from below beside the plan that it contradicts; the same dispute with what more is said. */
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
