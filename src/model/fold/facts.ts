import type { Claim, JourneyClaim } from "../claim.ts";
import type { Day } from "../day.ts";
import { ofKind } from "../order.ts";
import { earliest, overlap } from "../when.ts";
import { type Decision, type Decisions, foldDecisions, isRestored } from "./decisions.ts";
import { foldPlans, type KeyedStop } from "./intentions.ts";
import { firstKnown } from "./knowledge.ts";
import { dayOfAttempt, isAttempt, type MissClaim, type Misses, matchMisses } from "./missed.ts";
import type { Row } from "./rows.ts";
import { longestRun } from "./run.ts";
import { finite } from "./silence.ts";
import { placeOf, type Planned, planSlots, plannedStop, type Slot } from "./slots.ts";
import type { Stay } from "./stays.ts";
import { foldWitnesses, type Witnessed } from "./witnesses.ts";

/** All that is known of one trip on one day, sorted out but not yet judged. */
export interface TripFacts {
  readonly asOf: Day;
  readonly claims: readonly Claim[];
  readonly planned: Planned;
  readonly slots: readonly Slot[];
  readonly witnessed: Witnessed;
  readonly misses: Misses;
  readonly journey: readonly JourneyClaim[];
  readonly decisions: Decisions;
  /** The decision in force about the whole trip, unless the trip was made after all. */
  readonly decision?: Decision | undefined;
  /** Some voice reports a stop in person, an attempt or a departure from home. */
  readonly hasBegun: boolean;
  /** The first day of the trip; `Infinity` if it is not known to have begun. */
  readonly began: Day;
  /** The traveller is told to have come home. */
  readonly isOver: boolean;
  /** The highest number in the announced order of a stop that was made; 0 if none. */
  readonly lastMade: number;
  readonly outOfOrder: ReadonlySet<Stay>;
  /** Whether the decision in force is about a planned stop. */
  readonly isOff: (row: Row) => boolean;
}

export function gatherFacts(claims: readonly Claim[], asOf: Day): TripFacts {
  const planned: Planned = {
    announced: foldPlans(ofKind(claims, "announced"), decisionDays(claims)),
    due: foldPlans(ofKind(claims, "due")),
    expected: foldPlans(ofKind(claims, "expected")),
  };
  const slots = planSlots(planned);
  const witnessed = foldWitnesses(
    claims,
    slots.map((slot) => ({ ...plannedStop(slot), key: slot.key })),
  );
  const misses = matchMisses(claims.filter(isMiss), targetsOf(slots, witnessed));
  const journey = claims.filter(
    (claim): claim is JourneyClaim => claim.kind === "setOut" || claim.kind === "returned",
  );
  const decisions = foldDecisions(claims);
  const { hasBegun, began } = beginning(witnessed, claims, planned);
  const decision = isOvertaken(decisions.inForce, began) ? undefined : decisions.inForce;
  const positions = positionsOf(slots, witnessed);
  return {
    asOf,
    claims,
    planned,
    slots,
    witnessed,
    misses,
    journey,
    decisions,
    decision,
    hasBegun,
    began,
    isOver: journey.some(({ kind }) => kind === "returned"),
    lastMade: Math.max(0, ...positions.values()),
    outOfOrder: madeOutOfOrder(slots, witnessed, positions),
    isOff: ({ slot, place }) => slot !== undefined && !isRestored(place, decisions),
  };
}

/** The days on which it was said that the trip is off: a plan told after one contradicts none before it. */
const decisionDays = (claims: readonly Claim[]): readonly Day[] =>
  claims.flatMap(({ kind, known }) => (kind === "postponed" || kind === "cancelled" ? known : []));

const isMiss = (claim: Claim): claim is MissClaim =>
  claim.kind === "skipped" ||
  claim.kind === "turnedBack" ||
  (claim.kind === "denied" && claim.place !== undefined);

function targetsOf(slots: readonly Slot[], { keys }: Witnessed): Parameters<typeof matchMisses>[1] {
  const made = new Set(keys.values());
  return [
    ...slots.map((slot) => ({
      key: slot.key,
      place: placeOf(slot),
      isMade: made.has(slot.key),
    })),
    ...[...keys].map(([stay, key]) => ({ key, place: stay.place, isMade: true })),
  ];
}

/**
 * Whether a trip has begun, and when: with the first arrival, attempt or departure from home that is
 * dated; if none is, on the first planned day. A plan's first day alone begins nothing.
 */
function beginning(
  { stays }: Witnessed,
  claims: readonly Claim[],
  { announced, due }: Planned,
): { hasBegun: boolean; began: Day } {
  const inPerson = stays.filter(({ kind }) => kind !== "virtual");
  const attempts = claims.filter(isMiss).filter((claim) => isAttempt(claim));
  const departures = ofKind(claims, "setOut");
  if (inPerson.length + attempts.length + departures.length === 0)
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

/** A trip that began only after it had been called off was made after all. */
const isOvertaken = (decision: Decision | undefined, began: Day): boolean =>
  decision !== undefined && Number.isFinite(began) && began > firstKnown(decision.claims);

/** The number in the announced order of each stay that has one. */
function positionsOf(slots: readonly Slot[], { keys }: Witnessed): ReadonlyMap<Stay, number> {
  const numbered = new Map(
    slots.flatMap(({ key, announced }) =>
      announced?.position === undefined ? [] : [[key, announced.position] as const],
    ),
  );
  return new Map(
    [...keys].flatMap(([stay, key]) => {
      const position = numbered.get(key);
      return position === undefined ? [] : [[stay, position] as const];
    }),
  );
}

function madeOutOfOrder(
  slots: readonly Slot[],
  { keys }: Witnessed,
  positions: ReadonlyMap<Stay, number>,
): ReadonlySet<Stay> {
  const planned = new Map(slots.map(({ key, announced }) => [key, announced]));
  const made = [...positions];
  const run = longestRun(
    made.map(([, position]) => position),
    made.map(([stay]) => hasMoved(stay, planned.get(keys.get(stay)!))),
  );
  return new Set(made.filter((_, index) => !run.has(index)).map(([stay]) => stay));
}

const hasMoved = ({ dates }: Stay, planned: KeyedStop | undefined): boolean =>
  dates !== undefined && planned?.dates !== undefined && !overlap(dates, planned.dates);
