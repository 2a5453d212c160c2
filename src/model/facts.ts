import { matchSkips } from "./called-off.ts";
import type { Claim, SkippedClaim } from "./claim.ts";
import type { Day } from "./day.ts";
import { type Fate, foldFate } from "./fate.ts";
import { beganOn } from "./horizon.ts";
import { orderVisits } from "./itinerary.ts";
import { matchVisits } from "./match.ts";
import { ofKind } from "./order.ts";
import { foldPlans, type Plan } from "./plan.ts";
import { longestRun } from "./run.ts";
import { placeOf, planSlots, type Slot } from "./slots.ts";
import { foldVisits, type Visit } from "./visits.ts";

/** All that is known of one trip on one day, sorted out but not yet judged. */
export interface Facts {
  readonly asOf: Day;
  readonly claims: readonly Claim[];
  readonly fate?: Fate | undefined;
  readonly plans: readonly Plan[];
  readonly expected: readonly Plan[];
  readonly slots: readonly Slot[];
  /** In the order made, with the key of the planned stop that each made, or a key of its own. */
  readonly visits: ReadonlyMap<Visit, string>;
  /** Statements that a stop is not made, by the key of the stop. */
  readonly skips: ReadonlyMap<string, readonly SkippedClaim[]>;
  /** The visits within the longest run of the announced order. */
  readonly inOrder: ReadonlySet<Visit>;
  readonly began: Day;
}

export function gatherFacts(claims: readonly Claim[], asOf: Day): Facts {
  const fate = foldFate(claims);
  const plans = foldPlans(ofKind(claims, "announced"));
  const expected = foldPlans(ofKind(claims, "expected"));
  const slots = planSlots(plans, expected);
  const visits = readVisits(claims, slots);
  const skips = matchSkips(ofKind(claims, "skipped"), skipTargets(slots, visits));
  const inPerson = [...visits.keys()].filter((visit) => visit.kind !== "virtual");
  const isOff = ({ key }: Slot): boolean => fate !== undefined || skips.has(key);
  const neverBegan = inPerson.length === 0 && slots.every(isOff);
  return {
    asOf,
    claims,
    fate,
    plans,
    expected,
    slots,
    visits,
    skips,
    inOrder: madeInOrder(visits, slots),
    began: neverBegan ? Infinity : beganOn(inPerson, plans.at(-1) ?? expected.at(-1)),
  };
}

function readVisits(claims: readonly Claim[], slots: readonly Slot[]): Facts["visits"] {
  const planned = slots.map((slot) => ({ ...(slot.announced ?? slot.expected)!, key: slot.key }));
  const visits = foldVisits(ofKind(claims, "visited"));
  const matches = matchVisits(visits, planned);
  const ordered = orderVisits(visits, planned, matches);
  return new Map(ordered.map((visit, n) => [visit, matches.get(visit) ?? `visited ${n}`]));
}

const skipTargets = (
  slots: readonly Slot[],
  visits: Facts["visits"],
): Parameters<typeof matchSkips>[1] => [
  ...slots.map((slot) => ({
    key: slot.key,
    place: placeOf(slot),
    isMade: [...visits.values()].includes(slot.key),
    announced: slot.announced?.claims,
  })),
  ...[...visits].map(([visit, key]) => ({ key, place: visit.place, isMade: true })),
];

function madeInOrder(visits: Facts["visits"], slots: readonly Slot[]): ReadonlySet<Visit> {
  const positions = new Map(slots.filter((slot) => slot.announced).map(({ key }, n) => [key, n]));
  const planned = [...visits].filter(([, key]) => positions.has(key));
  const run = longestRun(planned.map(([, key]) => positions.get(key)!));
  return new Set(planned.filter((_, index) => run.has(index)).map(([visit]) => visit));
}
