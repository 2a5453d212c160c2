import type { Cause, Claim } from "./claim.ts";
import type { Day } from "./day.ts";
import { firstKnown, isUndated } from "./fold/knowledge.ts";
import { lastHeard, lastPossibleDay } from "./fold/silence.ts";
import { ofKind } from "./order.ts";
import { isChange, wasMissed, type Outcome } from "./outcomes.ts";
import { isExplained, type TripStatus } from "./statuses.ts";
import type { Trip } from "./trip.ts";
import type { Stop } from "./stop.ts";
import type { DisputeKind } from "./dispute.ts";
import type { Explanation } from "./explanation.ts";
import { overlap } from "./when.ts";

/** One way in which a trip, or one of its stops, did not go as announced. */
export interface PlanChange {
  readonly trip: Trip;
  /** Undefined for the whole trip. */
  readonly stop?: Stop | undefined;
  readonly what: Outcome | TripStatus;
  /** The day on which it became known: that of the first claim that says so. */
  readonly known: Day;
  /** No source dates it: `known` is only the day on which the page was read. */
  readonly undated: boolean;
  /** Undefined if there is nothing to explain: nobody says why a stop was added. */
  readonly cause?: Cause | undefined;
  /** Explanations, the one that most articles carry first. */
  readonly explanations: readonly Explanation[];
  /** The claims that report the change. */
  readonly claims: readonly Claim[];
}

/**
 * Every change from the announced plan, the trip's own first, then its stops'. Stops called off with the
 * whole trip are not listed separately; a trip without explanations of its own is covered by its stops.
 */
export function planChanges(trip: Trip): readonly PlanChange[] {
  const whole = wholeTrip(trip);
  const claimed = new Set(whole.flatMap(({ claims }) => claims));
  const isTold = ({ notVisited }: Stop): boolean =>
    notVisited?.claims.every((claim) => claimed.has(claim)) ?? false;
  return [
    ...whole,
    ...trip.stops.filter((stop) => !isTold(stop)).flatMap((stop) => ofStop(stop, trip)),
  ];
}

/** Announced stops that are past and about which nobody says anything; for a trip without stops, the trip. */
export function unreportedChanges(trip: Trip): readonly PlanChange[] {
  const silent = trip.stops.filter((stop) => stop.announced && stop.outcome === "unreported");
  if (trip.stops.length === 0 && trip.status === "unreported") return [silence(trip, undefined)];
  return silent.map((stop) => silence(trip, stop));
}

/** For lists of many trips: most recently known first, undated ones last. */
export const newestFirst = (changes: readonly PlanChange[]): readonly PlanChange[] =>
  changes.toSorted((a, b) => Number(a.undated) - Number(b.undated) || b.known - a.known);

function wholeTrip(trip: Trip): readonly PlanChange[] {
  const { explanations, status } = trip;
  if (explanations.length === 0 || status === "denied" || !isExplained(status)) return [];
  const claims = explanations.flatMap((explanation) => explanation.claims);
  const said = { known: firstKnown(claims), undated: isUndated(claims), claims };
  return [{ trip, what: status, ...said, cause: explanations[0]!.cause, explanations }];
}

/** The claims that report how a stop differs from its plan; empty if there was no plan. */
function saysSo(stop: Stop, trip: Trip): readonly Claim[] {
  const { outcome, announced, due, visited, notVisited } = stop;
  if (!isChange(outcome)) return [];
  if (outcome === "added") return visited?.claims ?? [];
  if (outcome === "disputed") return announced ? saidBothWays(stop) : [];
  if (wasMissed(outcome)) return announced || due ? (notVisited?.claims ?? []) : [];
  if (!announced) return [];
  return outcome === "moved" ? saidMoved(stop, trip) : (visited?.claims ?? []);
}

function ofStop(stop: Stop, trip: Trip): readonly PlanChange[] {
  const what = stop.outcome;
  const claims = saysSo(stop, trip);
  if (claims.length === 0) return [];
  const explanations: readonly Explanation[] =
    what === "added" ? [] : (stop.notVisited?.explanations ?? []);
  const known = what === "disputed" ? differedOn(stop) : firstKnown(claims);
  const undated = isUndated(claims);
  return [
    { trip, stop, what, known, undated, cause: explanations[0]?.cause, explanations, claims },
  ];
}

function saidMoved(stop: Stop, trip: Trip): readonly Claim[] {
  const planned = stop.announced?.dates ?? trip.announcedDates;
  const claims = stop.visited?.claims ?? [];
  const elsewhen = ofKind(claims, "visited").filter(
    ({ dates }) => dates && planned && !overlap(dates, planned),
  );
  return elsewhen.length > 0 ? elsewhen : claims;
}

function saidBothWays({ disputes }: Stop): readonly Claim[] {
  const contested = disputes.filter(({ kind }) => CONTESTED.has(kind));
  return [
    ...new Set(contested.flatMap(({ versions }) => versions.flatMap(({ claims }) => claims))),
  ];
}

/** Disputes about whether a stop was made, or was to be made. */
const CONTESTED: ReadonlySet<DisputeKind> = new Set(["visit", "fate"]);

/** The day on which a second version was first reported. */
const differedOn = ({ disputes }: Stop): Day =>
  Math.min(
    ...disputes
      .filter(({ kind }) => CONTESTED.has(kind))
      .map(({ versions }) => {
        const [, second = Infinity] = versions
          .map(({ claims }) => firstKnown(claims))
          .toSorted((a, b) => a - b);
        return second;
      }),
  );

function silence(trip: Trip, stop: Stop | undefined): PlanChange {
  const planned = stop?.announced?.dates ?? trip.announcedDates;
  const claims = stop ? stop.claims : trip.claims;
  const known = Math.min(trip.asOf, lastPossibleDay(planned, lastHeard(trip.claims)) + 1);
  return { trip, stop, what: "unreported", known, undated: false, explanations: [], claims };
}

/**
 * Days from the first announcement of a plan to the first word that it would not hold. Undefined unless
 * sources date both to the day, and if nothing had been announced.
 */
export function leadTime({ trip, stop, claims }: PlanChange): number | undefined {
  const announced = stop?.announced?.claims ?? (stop ? [] : trip.plans[0]?.claims);
  const [from, to] = [firstDay(announced ?? []), firstDay(claims)];
  return from === undefined || to === undefined || to < from ? undefined : to - from;
}

/** The first day on which something was said, if it is exact: no claim known as early may be vaguer. */
function firstDay(claims: readonly Claim[]): Day | undefined {
  const first = claims.toSorted((a, b) => a.known - b.known)[0];
  if (!first || first.undated) return undefined;
  const { on, known } = first;
  return !on || on.start.from === on.end.to ? known : undefined;
}
