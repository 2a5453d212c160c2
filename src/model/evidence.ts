import { readNotVisited } from "./called-off.ts";
import type { Claim, VisitedClaim } from "./claim.ts";
import type { Day } from "./day.ts";
import { stopDisputes } from "./disputes.ts";
import type { Facts } from "./facts.ts";
import { lastPossibleDay } from "./horizon.ts";
import { ofKind } from "./order.ts";
import type { Evidence } from "./outcome.ts";
import { compatible } from "./place.ts";
import { type Plan, planOn, type PlannedVisit } from "./plan.ts";
import { placeOf, type Slot } from "./slots.ts";
import type { Visit } from "./visits.ts";
import { earliest, latest } from "./when.ts";

/** One stop with what is known of it. */
export interface StopEvidence extends Evidence {
  readonly key: string;
  readonly announced?: PlannedVisit | undefined;
  readonly slot?: Slot | undefined;
}

/** Every stop of a trip, planned and actual in one order, with the evidence by which it is judged. */
export function gatherEvidence(facts: Facts): readonly StopEvidence[] {
  const { slots, visits, skips } = facts;
  const slotOf = new Map(slots.map((slot) => [slot.key, slot]));
  const made = [...visits].map(([visit, key]) => evidenceOf(facts, key, slotOf.get(key), visit));
  const keys = new Set(visits.values());
  const unplanned = [...skips.keys()].filter((key) => !slotOf.has(key) && !keys.has(key));
  return [
    ...withUnmade(facts, made),
    ...unplanned.map((key) => evidenceOf(facts, key, undefined, undefined)),
  ];
}

/**
 * The stops made, and each that was not after the stop that was planned before it; and after stops
 * that no plan has, where these were over by its planned days.
 */
function withUnmade(facts: Facts, made: readonly StopEvidence[]): readonly StopEvidence[] {
  const all = [...made];
  facts.slots.forEach((slot, index) => {
    if (all.some((stop) => stop.key === slot.key)) return;
    const unmade = evidenceOf(facts, slot.key, slot, undefined);
    const before = facts.slots.slice(0, index).toReversed();
    const previous = before.find(({ key }) => all.some((stop) => stop.key === key));
    let at = previous ? all.findLastIndex((stop) => stop.key === previous.key) + 1 : 0;
    while (isUnplannedBefore(all[at], unmade)) at += 1;
    all.splice(at, 0, unmade);
  });
  return all;
}

/** A stop made instead of another comes after it, and so does one made on its very day. */
function isUnplannedBefore(stop: StopEvidence | undefined, unmade: StopEvidence): boolean {
  const { announced, plannedDates, notVisited } = unmade;
  const dates = stop?.slot ? undefined : stop?.visit?.dates;
  if (!dates || !plannedDates) return false;
  if (notVisited?.replacedBy?.id === stop?.visit?.place.id) return false;
  const over = latest(dates);
  return announced?.dates ? over < earliest(announced.dates) : over <= earliest(plannedDates);
}

function evidenceOf(
  facts: Facts,
  key: string,
  slot: Slot | undefined,
  visit: Visit | undefined,
): StopEvidence {
  const { asOf, claims, plans, expected, fate } = facts;
  const plan = visit ? planOn(plans, arrivalDay(visit)) : plans.at(-1);
  const announced = visit ? announcedBefore(visit, key, plans) : slot?.announced;
  const plannedDates = announced?.dates ?? (announced ? plan?.dates : undefined);
  const anyDates = slot?.expected?.dates ?? plan?.dates ?? expected.at(-1)?.dates;
  const skips = facts.skips.get(key) ?? [];
  const contrary = visit ? skips.filter((skip) => skip.known >= visitedFrom(visit)) : skips;
  const instead = visit || !slot ? [] : madeInstead(slot, claims);
  const notVisited =
    visit && contrary.length === 0 ? undefined : readNotVisited(slot, contrary, fate, instead);
  return {
    key,
    slot,
    asOf,
    announced,
    plannedDates,
    lastDay: lastPossibleDay(plannedDates ?? anyDates, claims),
    visit,
    notVisited,
    began: facts.began,
    inOrder: !visit || facts.inOrder.has(visit),
    planKnown: plan?.full ?? false,
    disputes: stopDisputes(visit, notVisited),
  };
}

/** The visits that are said to have been made instead of a stop. */
const madeInstead = (slot: Slot, claims: readonly Claim[]): readonly VisitedClaim[] =>
  ofKind(claims, "visited").filter(
    ({ insteadOf }) => insteadOf && compatible(insteadOf, placeOf(slot)),
  );

/** The day by which the traveller had arrived; unknown means that any plan came before. */
const arrivalDay = ({ dates }: Visit): Day => dates?.start.to ?? Infinity;

/** What is said before a visit can be overtaken by it; what is said afterwards contradicts it. */
const visitedFrom = ({ dates }: Visit): Day => (dates ? earliest(dates) : -Infinity);

/** The stop as announced by the day of arrival; an announcement that came later does not count. */
function announcedBefore(
  visit: Visit,
  key: string,
  plans: readonly Plan[],
): PlannedVisit | undefined {
  const day = arrivalDay(visit);
  const before = plans.filter((plan) => plan.known <= day);
  return (before.length > 0 ? before : plans.slice(0, 1))
    .flatMap((plan) => plan.stops)
    .findLast((stop) => stop.key === key);
}
