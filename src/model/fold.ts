import type { Claim, TripId } from "./claim.ts";
import type { Day } from "./day.ts";
import { foldExplanations } from "./fold/explanations.ts";
import { gatherFacts, type TripFacts } from "./fold/facts.ts";
import { tellHistory } from "./fold/history.ts";
import { withoutCorrected } from "./fold/knowledge.ts";
import { layRows } from "./fold/rows.ts";
import { foldStated } from "./fold/stated.ts";
import { judgeTrip } from "./fold/status.ts";
import { judgeStops } from "./fold/stops.ts";
import { groupByKind, type ClaimsByKind } from "./fold/claims-by-kind.ts";
import { tripDates } from "./fold/trip-dates.ts";
import { byKnowledge, byTrip, knownBy, ofKind } from "./order.ts";
import { isExplained, type TripStatus } from "./statuses.ts";
import type { Trip, Score } from "./trip.ts";
import type { Stop } from "./stop.ts";
import type { Dispute } from "./dispute.ts";
import type { Explanation } from "./explanation.ts";
import { wasMade } from "./outcomes.ts";
import { planKey } from "./plan-versions.ts";

/** The trips in the claims known by a day, sorted by id. */
export function foldClaims(claims: readonly Claim[], asOf: Day): readonly Trip[] {
  const known = knownBy(claims, asOf).toSorted(byKnowledge);
  const joined = joinedTrips(known);
  return byTrip(known).map(([id, some]) => foldTrip(id, some, asOf, joined.get(id) ?? []));
}

/** Trips of several ministers that were one journey, each with the ids of the others. */
function joinedTrips(claims: readonly Claim[]): ReadonlyMap<TripId, readonly TripId[]> {
  const pairs = ofKind(claims, "with").flatMap(({ trip, joined }) => [
    [trip, joined] as const,
    [joined, trip] as const,
  ]);
  const byId = Map.groupBy(pairs, ([trip]) => trip);
  return new Map([...byId].map(([id, some]) => [id, [...new Set(some.map(([, other]) => other))]]));
}

function foldTrip(
  id: TripId,
  claims: readonly Claim[],
  asOf: Day,
  joined: readonly TripId[],
): Trip {
  const facts = gatherFacts(countedOf(claims), asOf);
  const { byKind, planned, stays: made, misses } = facts;
  const plan = planned.announced.versions.at(-1);
  const rows = layRows(facts.stopPlans, made, misses, plan?.dates);
  const judged = judgeStops(rows, facts);
  const unstated = judged.map(({ stop }) => stop);
  const stated = foldStated(byKind.stated, unstated);
  const stops = withStated(unstated, stated.disputes);
  const status = judgeTrip(facts, stops);
  return {
    id,
    person: id.slice(0, id.indexOf("/")),
    asOf,
    status,
    explanations: explanationsOf(facts, status),
    ...postponement(facts),
    announcedDates: plan?.dates,
    actualDates: datesMade(facts, stops),
    score: plan && scoreOf(stops),
    stops,
    plans: planned.announced.versions,
    due: planned.due.versions,
    expectations: planned.expected.versions,
    history: tellHistory(facts, judged),
    journey: byKind.journey,
    joined,
    corrections: byKind.corrections,
    disputes: tripDisputes(facts, stated.disputes, stops),
    remarks: stated.remarks,
    knowledgeDays: [...new Set(claims.map((claim) => claim.known))],
    claims,
  };
}

/** The trip or the dates that it was last postponed to. */
function postponement({ decision }: TripFacts): Pick<Trip, "postponedTo" | "postponedToDates"> {
  const postponed = ofKind(decision?.claims ?? [], "postponed");
  return {
    postponedTo: postponed.findLast((claim) => claim.toTrip)?.toTrip,
    postponedToDates: postponed.findLast((claim) => claim.toDates)?.toDates,
  };
}

/** The claims of a trip that count: those of corrected articles do not. */
function countedOf(claims: readonly Claim[]): ClaimsByKind {
  const byKind = groupByKind(claims);
  const { corrections } = byKind;
  return corrections.length === 0
    ? byKind
    : { ...groupByKind(withoutCorrected(claims, corrections)), corrections };
}

/** Adds to each stop the questions that articles answer differently. */
const withStated = (stops: readonly Stop[], stated: readonly Dispute[]): readonly Stop[] =>
  stated.length === 0
    ? stops
    : stops.map((stop) => ({
        ...stop,
        disputes: [...stop.disputes, ...stated.filter((each) => each.stop === stop.id)],
      }));

/** Why a trip was called off, postponed, denied or cut short. */
function explanationsOf(
  { decision, cameHomeEarly }: TripFacts,
  status: TripStatus,
): readonly Explanation[] {
  if (decision && isExplained(status)) return foldExplanations(decision.claims);
  return status === "cut short" ? foldExplanations(cameHomeEarly) : [];
}

/** Only stays in person count, and stops that were not made after all do not. */
const datesMade = ({ byKind }: TripFacts, stops: readonly Stop[]): Trip["actualDates"] =>
  tripDates(
    stops.flatMap(({ kind, visited, announced, due }) =>
      visited && kind !== "virtual"
        ? [{ ...visited.bounds, dates: visited.dates, position: (announced ?? due)?.position }]
        : [],
    ),
    byKind.journey,
    {
      start: stops.some((stop) => isDisputed(stop, "arrival")),
      end: stops.some((stop) => isDisputed(stop, "departure")),
    },
  );

const isDisputed = ({ disputes }: Stop, edge: "arrival" | "departure"): boolean =>
  disputes.some(({ kind }) => kind === edge || kind === "dates");

/** The whole trip's first, then those of its stops, without duplicates. */
function tripDisputes(
  { decisions, planned }: TripFacts,
  stated: readonly Dispute[],
  stops: readonly Stop[],
): readonly Dispute[] {
  const lists = [
    ...planned.announced.contested.filter(({ key }) => key === undefined),
    ...planned.due.contested,
    ...planned.expected.contested,
  ];
  return [
    ...decisions.disputes,
    ...lists.map(({ versions }): Dispute => ({ kind: "plan", versions })),
    ...stated.filter(({ stop }) => stops.every(({ id }) => id !== stop)),
    ...stops.flatMap((stop) => stop.disputes),
  ];
}

type Counted = Exclude<keyof Score, "announced">;

/** If an announced stop has several rows, it counts as the first of these that any of them has. */
const PRECEDENCE: readonly Counted[] = ["made", "contested", "notMade", "toCome", "unreported"];

/**
 * Counts announced stops by what became of them; a country announced alone counts once, however many
 * towns.
 */
export function scoreOf(stops: readonly Stop[]): Score {
  const byStop = new Map<string, Counted>();
  for (const stop of stops) {
    if (!stop.announced) continue;
    const key = planKey(stop);
    byStop.set(key, firstOf(byStop.get(key), countedAs(stop)));
  }
  const counts = { made: 0, notMade: 0, unreported: 0, toCome: 0, contested: 0 };
  for (const kind of byStop.values()) counts[kind] += 1;
  return { announced: byStop.size, ...counts };
}

const firstOf = (a: Counted | undefined, b: Counted): Counted =>
  a && PRECEDENCE.indexOf(a) < PRECEDENCE.indexOf(b) ? a : b;

function countedAs({ outcome, facets }: Stop): Counted {
  if (outcome === "denied" || facets.made === "contested") return "contested";
  if (outcome === "upcoming") return "toCome";
  if (outcome === "unreported") return "unreported";
  return wasMade(outcome) ? "made" : "notMade";
}
