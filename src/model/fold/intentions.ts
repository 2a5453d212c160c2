import type { Day } from "../day.ts";
import type { PlanClaim, NamedStop } from "../claim.ts";
import { moreSpecific } from "../place.ts";
import { rankOf } from "../voice.ts";
import { intersect, overlap, type When } from "../when.ts";
import { type Contest, contradictions } from "./contest.ts";
import { KnownStops } from "./known-stops.ts";
import type { KeyedStop, Plan } from "./plan.ts";
import { isSameAnnouncement, sameStops } from "./same-plan.ts";

/** What was planned, version by version, and how lower voices contradict it. */
export interface Intentions {
  readonly versions: readonly Plan[];
  readonly contested: readonly Contest[];
  /** Everything lower voices said against it, including what a change of plan has since answered. */
  readonly aside: readonly PlanClaim[];
}

const UNPLANNED: Intentions = { versions: [], contested: [], aside: [] };

/**
 * The plan after each statement of one kind. A full list replaces the plan if its voice is at least as high;
 * one with the same stops, or only some of them, confirms the plan and adds its dates.
 */
export function foldPlans(
  claims: readonly PlanClaim[],
  interruptions: readonly Day[] = [],
): Intentions {
  if (claims.length === 0) return UNPLANNED;
  const versions: Plan[] = [];
  const aside: PlanClaim[] = [];
  let contested: readonly Contest[] = [];
  const stops = new KnownStops();
  for (const claim of claims) {
    const current = versions.at(-1);
    const isOff =
      current !== undefined && interruptions.some((day) => isBetween(day, current, claim));
    const isLower = current !== undefined && !isOff && rankOf(claim.voice) > current.rank;
    if (isLower) {
      const against = contradictions(claim, current);
      if (against.length > 0) {
        contested = [...contested, ...against];
        aside.push(claim);
        continue;
      }
    }
    const next = revise(claim, current, stops, isLower);
    if (current) contested = contested.filter((each) => !answers(next, each, current, isLower));
    if (!current || isOff || !isSameAnnouncement(next, current, isLower)) versions.push(next);
    else versions[versions.length - 1] = { ...next, ...makerOf(current, next) };
    stops.learn(next.stops);
  }
  return { versions, contested, aside };
}

/**
 * Whether a statement ends a contest: its own voice takes it back, or the contested part of the plan
 * changes.
 */
function answers(next: Plan, { key, versions }: Contest, current: Plan, isLower: boolean): boolean {
  // Later reports of a plan do not change it.
  if (next.kind !== "announced") return false;
  const before = current.stops.find((stop) => stop.key === key);
  const after = next.stops.find((stop) => stop.key === key);
  const isSameVoice = versions.at(-1)!.claims.every(({ voice }) => voice.id === next.made.voice.id);
  if (isLower) return isSameVoice && (key === undefined || after?.claims.at(-1) === next.made);
  return key === undefined
    ? !sameStops(next.stops, current.stops)
    : before?.dates?.edtf !== after?.dates?.edtf;
}

const isBetween = (day: Day, { known }: Plan, claim: PlanClaim): boolean =>
  day >= known && day < claim.known;

/** A repeated plan keeps the day and voice of the statement that first made it. */
const makerOf = (current: Plan, next: Plan): Partial<Plan> =>
  next.full && !current.full
    ? { known: current.known, undated: current.undated }
    : {
        made: current.made,
        rank: current.rank,
        notice: current.notice,
        known: current.known,
        undated: current.undated,
        by: current.by,
        voice: current.voice,
        on: current.on ?? next.on,
        cause: current.cause ?? next.cause,
        reason: current.reason ?? next.reason,
      };

function revise(
  claim: PlanClaim,
  current: Plan | undefined,
  known: KnownStops,
  isLower: boolean,
): Plan {
  const taken = new Set<string>();
  // Only one voice's complete list numbers its stops: a notice of one stop has no position.
  const isFull = !claim.partial && !isLower;
  const told = known.keysOf(claim.stops);
  const named = claim.stops.map((stop, index): KeyedStop => {
    const before = told ? known.byKey(stop, told[index]!) : known.find(stop, taken);
    const key = before?.key ?? known.freshKey(stop, taken);
    taken.add(key);
    return merge(stop, claim, key, before, isFull ? index + 1 : undefined);
  });
  known.remember(
    claim.stops,
    named.map(({ key }) => key),
  );
  const listed = isFull || !current ? named : withNotice(current.stops, named);
  const repeats = current && (!isFull || sameStops(listed, current.stops));
  return {
    kind: claim.kind,
    known: claim.known,
    undated: claim.undated === true,
    by: claim.by,
    voice: claim.voice,
    on: claim.on,
    cause: claim.cause,
    reason: claim.reason,
    full: isFull || (current?.full ?? !claim.partial),
    notice: current !== undefined && !isFull,
    made: claim,
    rank: isFull || !current ? rankOf(claim.voice) : current.rank,
    dates: tripDates(claim, current),
    stops: listed,
    claims: repeats ? [...current.claims, claim] : [claim],
  };
}

/** A stop as this claim gives it, with the dates of earlier claims if it gives none. */
function merge(
  stop: NamedStop,
  claim: PlanClaim,
  key: string,
  known: KeyedStop | undefined,
  position: number | undefined,
): KeyedStop {
  const given = stop.dates ?? (claim.partial && claim.stops.length === 1 ? claim.dates : undefined);
  return {
    key,
    kind: stop.kind,
    position,
    place: known ? moreSpecific(known.place, stop.place) : stop.place,
    dates: stopDates(given, known?.dates, claim.partial ? undefined : claim.dates),
    on: known?.on ?? claim.on,
    claims: known ? [...known.claims, claim] : [claim],
  };
}

/** New dates win; without any, the earlier ones stay unless the trip's new dates rule them out. */
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
  if (claim.dates || claim.stops.length === 0 || !current?.dates)
    return stopDates(claim.dates, current?.dates, undefined);
  const outside = claim.stops.some(({ dates }) => dates && !overlap(dates, current.dates!));
  return outside ? undefined : current.dates;
}

/** Adds a notice's stops to a plan; new ones are not numbered. */
const withNotice = (
  stops: readonly KeyedStop[],
  named: readonly KeyedStop[],
): readonly KeyedStop[] => {
  const byKey = new Map(named.map((stop) => [stop.key, stop]));
  const known = new Set(stops.map(({ key }) => key));
  return [
    ...stops.map((stop) => {
      const said = byKey.get(stop.key);
      return said ? { ...said, position: stop.position, kind: stop.kind } : stop;
    }),
    ...named.filter(({ key }) => !known.has(key)),
  ];
};
