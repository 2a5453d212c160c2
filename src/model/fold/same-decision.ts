import type { Claim, PlanClaim, PostponedClaim } from "../claim.ts";
import { ofKind } from "../order.ts";
import { earliest, latest, overlap, type When } from "../when.ts";
import type { Decision, DecisionClaim } from "./decision.ts";
import { firstKnown } from "./knowledge.ts";

/** Undated reports this many days apart are taken to be about the same statement. */
const SAME_MOMENT_DAYS = 2;

/** Whether more carriers report the decision now in force than the one this claim reports. */
export const isOutnumbered = (
  claim: DecisionClaim,
  rival: Decision | undefined,
  current: Decision,
): boolean => carriers(current.claims) > carriers([...(rival?.claims ?? []), claim]);

const carriers = (claims: readonly Claim[]): number =>
  new Set(claims.map(({ carrier }) => carrier)).size;

/** Whether a claim reports a known decision rather than another one of its kind. */
export function isRepetition(claim: DecisionClaim, decision: Decision): boolean {
  if (isMadeAfterRestoring(claim, decision)) return false;
  if (claim.kind !== "postponed") return true;
  if (decision.claims.some((other) => sameMoment(claim, other))) return true;
  const before = ofKind(decision.claims, "postponed");
  const { toDates, toTrip, on } = claim;
  const isOtherDay =
    toDates && before.some((each) => each.toDates && !overlap(each.toDates, toDates));
  const isOtherTrip = toTrip && before.some((each) => each.toTrip && each.toTrip !== toTrip);
  if (isOtherDay || isOtherTrip) return false;
  const isLater = on !== undefined && earliest(on) > lastKnown(decision);
  return !isLater || !toDates;
}

/** Whether it was decided again: the decision was taken back, and this was said after that. */
const isMadeAfterRestoring = ({ on }: DecisionClaim, { restoredBy }: Decision): boolean =>
  on !== undefined &&
  restoredBy.some((plan) => earliest(on) > (plan.on ? latest(plan.on) : plan.known));

export const sameMoment = (a: Claim, b: Claim): boolean =>
  a.on && b.on ? overlap(a.on, b.on) : Math.abs(a.known - b.known) <= SAME_MOMENT_DAYS;

const lastKnown = ({ claims }: Decision): number =>
  Math.max(...claims.map(({ known }) => known)) + SAME_MOMENT_DAYS;

/** Whether an announcement is known to have been made after a decision, not just repeated after it. */
export function isMadeAfter(
  claim: PlanClaim,
  decision: Decision,
  plans: readonly PlanClaim[],
): boolean {
  if (decision.claims.some(({ article }) => article === claim.article)) return false;
  const decided = firstKnown(decision.claims);
  if (claim.on) return earliest(claim.on) > decided;
  return claim.known > decided && isNew(claim, plans, decided);
}

/** Whether an announcement gives days that none before a given day had. */
function isNew(claim: PlanClaim, plans: readonly PlanClaim[], decided: number): boolean {
  const days = daysOf(claim);
  const before = plans.filter(({ known }) => known <= decided).flatMap(daysOf);
  return days.length > 0 && days.every((when) => !before.some((other) => overlap(when, other)));
}

const daysOf = ({ dates, stops }: PlanClaim): readonly When[] => [
  ...(dates ? [dates] : []),
  ...stops.flatMap((stop) => stop.dates ?? []),
];

/** The announcement that an article reports with a postponement: the new date, not the old plan. */
export function planMadeWith(
  claim: PostponedClaim,
  plans: readonly PlanClaim[],
): PlanClaim | undefined {
  return plans.find((plan) => {
    if (plan.article !== claim.article) return false;
    const { toDates } = claim;
    if (toDates && daysOf(plan).some((when) => overlap(when, toDates))) return true;
    return (
      plan.on !== undefined &&
      claim.on !== undefined &&
      overlap(plan.on, claim.on) &&
      isNew(plan, plans, claim.known - 1)
    );
  });
}
