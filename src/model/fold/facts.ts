import type { JourneyClaim, VisitedClaim } from "../claim.ts";
import type { Day } from "../day.ts";
import { moreSpecific, type Place } from "../place.ts";
import { earliest, overlap } from "../when.ts";
import { coveredAmong } from "./covering.ts";
import { type Decision, type Decisions, isRestored } from "./decision.ts";
import { foldDecisions } from "./decisions.ts";
import { foldPlans } from "./intentions.ts";
import type { KeyedStop } from "./plan.ts";
import { firstKnown, saidFrom } from "./knowledge.ts";
import { dayOfAttempt, isAttempt, matchMisses, type Misses, type Target } from "./missed.ts";
import type { Row } from "./rows.ts";
import { longestRun } from "./run.ts";
import { finite, lastHeard } from "./silence.ts";
import { placeOf, type Planned, planStops, type StopPlan } from "./stop-plans.ts";
import type { ClaimsByKind } from "./claims-by-kind.ts";
import type { Stay } from "./stays.ts";
import { foldWitnesses } from "./witnesses.ts";

/** Everything known about one trip on one day, sorted but not yet judged. */
export interface TripFacts {
  readonly asOf: Day;
  readonly byKind: ClaimsByKind;
  /** The last day with any news of it. */
  readonly heard: Day;
  readonly planned: Planned;
  readonly stopPlans: readonly StopPlan[];
  /** The stays that were witnessed, in the order made. */
  readonly stays: readonly Stay[];
  readonly misses: Misses;
  /** Visits reported to have replaced another. */
  readonly substitutes: readonly VisitedClaim[];
  readonly decisions: Decisions;
  /** The decision in force about the whole trip, unless the trip was made after all. */
  readonly decision?: Decision | undefined;
  /** Some voice reports a stop in person, an attempt, or the departure from home. */
  readonly hasBegun: boolean;
  /** The trip's first day; `Infinity` if it is not known to have begun. */
  readonly began: Day;
  /** The traveller is reported to have come home. */
  readonly isOver: boolean;
  /** Those who report this, if it was for a cause. */
  readonly cameHomeEarly: readonly JourneyClaim[];
  /** The highest position in the announced order that was made; 0 if none was. */
  readonly lastMade: number;
  readonly outOfOrder: ReadonlySet<Stay>;
  /** Whether the decision in force covers a planned stop. */
  readonly isOff: (row: Row) => boolean;
}

export function gatherFacts(byKind: ClaimsByKind, asOf: Day): TripFacts {
  const planned: Planned = {
    announced: foldPlans(byKind.announced, decisionDays(byKind)),
    due: foldPlans(byKind.due),
    expected: foldPlans(byKind.expected),
  };
  const stopPlans = planStops(planned);
  const stays = foldWitnesses(byKind.visited, stopPlans);
  const decisions = foldDecisions(byKind);
  const misses = matchMisses(byKind.misses, () => targetsOf(stopPlans, stays));
  const { hasBegun, began } = beginning(
    stays.filter((stay) => !isWithdrawn(stay, misses)),
    byKind,
    planned,
  );
  const decision = isOvertaken(decisions, began) ? undefined : decisions.inForce;
  const positions = positionsOf(stopPlans, stays);
  return {
    asOf,
    byKind,
    heard: lastHeard(byKind.all),
    planned,
    stopPlans,
    stays,
    misses,
    substitutes: byKind.visited.filter(({ insteadOf }) => insteadOf !== undefined),
    decisions,
    decision,
    hasBegun,
    began,
    cameHomeEarly: byKind.journey.filter(
      ({ kind, cause }) => kind === "returned" && cause !== "unstated",
    ),
    isOver: byKind.journey.some(({ kind }) => kind === "returned"),
    lastMade: Math.max(0, ...positions.values()),
    outOfOrder: madeOutOfOrder(stopPlans, positions),
    isOff: ({ stopPlan, place }) => stopPlan !== undefined && !isRestored(place, decisions),
  };
}

/**
 * Days on which the trip was said to be off: a plan announced after one does not contradict plans
 * before it.
 */
const decisionDays = ({ decided }: ClaimsByKind): readonly Day[] =>
  decided.filter(({ kind }) => kind !== "denied").map(({ known }) => known);

/** Once made, a country that was announced alone means the town of the stay, and not its other towns. */
function targetsOf(stopPlans: readonly StopPlan[], stays: readonly Stay[]): readonly Target[] {
  const planned = new Map(stopPlans.map((stopPlan) => [stopPlan.key, stopPlan]));
  const plannedPlace = (key: string): Place | undefined => {
    const stopPlan = planned.get(key);
    return stopPlan && placeOf(stopPlan);
  };
  const covered = coveredAmong(stays);
  const made = stays.map((stay) => ({
    key: stay.key,
    place: moreSpecific(plannedPlace(stay.key) ?? stay.place, stay.place),
    isMade: !covered.has(stay),
  }));
  for (const { key } of stays) planned.delete(key);
  const open = [...planned.values()].map((stopPlan) => ({
    key: stopPlan.key,
    place: placeOf(stopPlan),
    isMade: false,
    since: announcedFrom(stopPlan),
  }));
  return [...open, ...made];
}

/** The first day on which a stop can have been announced, if it was neither due nor expected before. */
const announcedFrom = ({ announced, due, expected }: StopPlan): Day | undefined =>
  announced && !due && !expected ? Math.min(...announced.claims.map(saidFrom)) : undefined;

/** Whether every voice that reported a stay later said that it was not made. */
const isWithdrawn = ({ key, claims }: Stay, misses: Misses): boolean =>
  claims.every(({ voice, known }) =>
    misses
      .get(key)
      ?.some((miss) => !isAttempt(miss) && miss.voice.id === voice.id && miss.known > known),
  );

/**
 * Whether a trip has begun, and when: at the first dated arrival, attempt or departure from home, or on
 * the first planned day if none is dated. The plan alone begins nothing.
 */
function beginning(
  stays: readonly Stay[],
  { misses, journey }: ClaimsByKind,
  { announced, due }: Planned,
): { hasBegun: boolean; began: Day } {
  const inPerson = stays.filter(({ kind }) => kind !== "virtual");
  const attempts = misses.filter((claim) => isAttempt(claim));
  const departures = journey.filter(({ kind }) => kind === "setOut");
  // Coming home implies having left.
  if (inPerson.length + attempts.length + journey.length === 0)
    return { hasBegun: false, began: Infinity };
  const days = [
    ...inPerson.flatMap(({ dates }) =>
      dates ? finite([dates.start.from, dates.end.to]).slice(0, 1) : [],
    ),
    ...attempts.map(dayOfAttempt),
    ...departures.flatMap(({ happened }) => (happened ? finite([earliest(happened)]) : [])),
  ];
  if (days.length > 0) return { hasBegun: true, began: Math.min(...days) };
  const plan = announced.versions.at(-1) ?? due.versions.at(-1);
  const planned = [plan?.dates, ...(plan?.stops ?? []).map(({ dates }) => dates)];
  const first = finite(planned.flatMap((dates) => (dates ? earliest(dates) : [])));
  return { hasBegun: true, began: first.length > 0 ? Math.min(...first) : -Infinity };
}

/**
 * A trip that began only after it had been called off was made after all. If only some of its stops had
 * been restored, the others are still off.
 */
const isOvertaken = ({ inForce, restored }: Decisions, began: Day): boolean =>
  inForce !== undefined &&
  restored.length === 0 &&
  Number.isFinite(began) &&
  began > firstKnown(inForce.claims);

/** The position of each stay in the announced order, if it has one. */
function positionsOf(
  stopPlans: readonly StopPlan[],
  stays: readonly Stay[],
): ReadonlyMap<Stay, number> {
  const numbers = new Map(stopPlans.map(({ key, announced }) => [key, announced?.position]));
  const positions = new Map<Stay, number>();
  for (const stay of stays) {
    const position = numbers.get(stay.key);
    if (position !== undefined) positions.set(stay, position);
  }
  return positions;
}

function madeOutOfOrder(
  stopPlans: readonly StopPlan[],
  positions: ReadonlyMap<Stay, number>,
): ReadonlySet<Stay> {
  const made = [...positions];
  const planned = new Map(stopPlans.map(({ key, announced }) => [key, announced]));
  const run = longestRun(
    made.map(([, position]) => position),
    made.map(([stay]) => hasMoved(stay, planned.get(stay.key))),
  );
  return new Set(made.filter((_, index) => !run.has(index)).map(([stay]) => stay));
}

const hasMoved = ({ dates }: Stay, planned: KeyedStop | undefined): boolean =>
  dates !== undefined && planned?.dates !== undefined && !overlap(dates, planned.dates);
