import type { PlanClaim, PlannedStop, StopKind } from "./claim.ts";
import type { Day } from "./day.ts";
import { compatible, moreSpecific } from "./place.ts";
import type { AnnouncedStop, PlanVersion } from "./trip.ts";
import { intersect, overlap, type When } from "./when.ts";

/** One announced stop through all the versions of a plan: `key` is `ET`, or `ET#2` for a second. */
export interface PlannedVisit extends AnnouncedStop {
  readonly key: string;
  readonly kind: StopKind;
}

export interface Plan extends PlanVersion {
  readonly stops: readonly PlannedVisit[];
}

/**
 * The plan as it stood after each announcement. A full announcement replaces the plan; one that lists
 * the same stops, or only some of them, confirms it and adds what it says of their dates.
 */
export function foldPlans(claims: readonly PlanClaim[]): readonly Plan[] {
  const plans: Plan[] = [];
  for (const claim of claims) {
    const current = plans.at(-1);
    const next = announce(claim, plans);
    if (current && confirms(next, current))
      plans[plans.length - 1] = { ...next, known: current.known };
    else if (current && completes(next, current)) plans[plans.length - 1] = next;
    else plans.push(next);
  }
  return plans;
}

/** The plan in force on a day; before any was known, the first: an announcement is made beforehand. */
export const planOn = (plans: readonly Plan[], day: Day): Plan | undefined =>
  plans.findLast((plan) => plan.known <= day) ?? plans[0];

function announce(claim: PlanClaim, plans: readonly Plan[]): Plan {
  const current = plans.at(-1);
  const earlier = plans.toReversed().flatMap((plan) => plan.stops);
  const taken = new Set<string>();
  const named = claim.stops.map((stop): PlannedVisit => {
    const known = findSame(stop, earlier, taken);
    const key = known?.key ?? freshKey(stop, [...taken, ...earlier.map((each) => each.key)]);
    taken.add(key);
    return merge(stop, claim, key, known);
  });
  const isFull = !claim.partial;
  const stops = isFull || !current ? named : withNotice(current.stops, named);
  return {
    known: claim.known,
    full: isFull || (current?.full ?? false),
    dates: tripDates(claim, current),
    stops: stops.map((stop, index) => ({ ...stop, position: index + 1 })),
    claims:
      current && (claim.partial || sameStops(stops, current.stops))
        ? [...current.claims, claim]
        : [claim],
  };
}

const findSame = (
  stop: PlannedStop,
  earlier: readonly PlannedVisit[],
  taken: ReadonlySet<string>,
): PlannedVisit | undefined => {
  const free = earlier.filter((each) => !taken.has(each.key));
  return (
    free.find((each) => each.place.id === stop.place.id) ??
    free.find((each) => compatible(each.place, stop.place))
  );
};

function freshKey({ place }: PlannedStop, used: readonly string[]): string {
  let key = place.id;
  for (let n = 2; used.includes(key); n += 1) key = `${place.id}#${n}`;
  return key;
}

/** A stop as this claim has it, with the dates of earlier claims where it gives none of its own. */
function merge(
  stop: PlannedStop,
  claim: PlanClaim,
  key: string,
  known: PlannedVisit | undefined,
): PlannedVisit {
  const given = stop.dates ?? (claim.partial && claim.stops.length === 1 ? claim.dates : undefined);
  return {
    key,
    kind: stop.kind,
    position: 0,
    place: known ? moreSpecific(known.place, stop.place) : stop.place,
    dates: stopDates(given, known?.dates, claim.partial ? undefined : claim.dates),
    on: known?.on ?? claim.on,
    claims: [...(known?.claims ?? []), claim],
  };
}

/** New dates win; with none, the earlier ones stand unless the new dates of the trip rule them out. */
function stopDates(
  given: When | undefined,
  earlier: When | undefined,
  trip: When | undefined,
): When | undefined {
  if (given) return (earlier && intersect(earlier, given)) ?? given;
  return earlier && trip && !overlap(earlier, trip) ? undefined : earlier;
}

function tripDates(claim: PlanClaim, current: Plan | undefined): When | undefined {
  if (claim.partial && current?.dates) return current.dates;
  if (claim.partial && claim.stops.length === 1) return undefined;
  return stopDates(claim.dates, current?.dates, undefined);
}

/** A plan with what a notice of some of its stops adds to it. */
const withNotice = (
  stops: readonly PlannedVisit[],
  named: readonly PlannedVisit[],
): readonly PlannedVisit[] => [
  ...stops.map((stop) => named.find((each) => each.key === stop.key) ?? stop),
  ...named.filter((each) => !stops.some((stop) => stop.key === each.key)),
];

const sameStops = (a: readonly PlannedVisit[], b: readonly PlannedVisit[]): boolean =>
  a.length === b.length && a.every((stop, index) => stop.key === b[index]?.key);

const agree = (a: When | undefined, b: When | undefined): boolean => !a || !b || overlap(a, b);

/** Whether a plan only says again what the one before it said. */
const confirms = (next: Plan, current: Plan): boolean =>
  next.full === current.full &&
  agree(next.dates, current.dates) &&
  sameStops(next.stops, current.stops) &&
  next.stops.every((stop, index) => agree(stop.dates, current.stops[index]?.dates));

/** Whether a full announcement came on the day of a host's notice of some of its stops: one announcement, told twice. */
const completes = (next: Plan, current: Plan): boolean =>
  next.full &&
  !current.full &&
  next.known === current.known &&
  agree(next.dates, current.dates) &&
  current.stops.every((stop) =>
    next.stops.some((each) => each.key === stop.key && agree(each.dates, stop.dates)),
  );
