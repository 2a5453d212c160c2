import { distinctNames } from "../grouped.ts";
import type { Claim, VisitedClaim } from "../claim.ts";
import { byKnowledge } from "../order.ts";
import { outcomeOf } from "../outcome-of.ts";
import { type Place, slugOf } from "../place.ts";
import type { NotVisited, Stop, VisitedStop } from "../stop.ts";
import type { Explanation } from "../explanation.ts";
import { foldExplanations, impliedExplanation } from "./explanations.ts";
import type { TripFacts } from "./facts.ts";
import { judgeRow, type Verdict } from "./judge.ts";
import { distinctAttempts, isAttempt, type MissClaim } from "./missed.ts";
import type { Row } from "./rows.ts";
import { placeOf } from "./stop-plans.ts";
import type { Stay } from "./stays.ts";

/** A stop with every statement that it was not made, including those later overtaken. */
export interface JudgedStop {
  readonly stop: Stop;
  readonly misses: readonly MissClaim[];
}

/** The stops of a trip, judged, each with an id of its own. */
export function judgeStops(rows: readonly Row[], facts: TripFacts): readonly JudgedStop[] {
  const distinct = distinctNames();
  return rows.map((row) => {
    const place = row.stopPlan ? placeOf(row.stopPlan) : row.place;
    const id = distinct(slugOf(place));
    return { stop: toStop(row, place, id, judgeRow(row, facts)), misses: row.misses };
  });
}

function toStop(row: Row, place: Place, id: string, verdict: Verdict): Stop {
  const { facets, leading, announced, stay } = verdict;
  const { due, expected } = row.stopPlan ?? {};
  const visited = stay && readVisited(stay);
  const notVisited = readNotVisited(row, verdict);
  const attempts = distinctAttempts(row.misses).map(([first]) => first!);
  const basis = [announced, due, expected, visited, notVisited, ...verdict.corrected];
  return {
    id,
    place,
    kind: stay?.kind ?? announced?.kind ?? due?.kind ?? expected?.kind ?? "visit",
    facets,
    outcome: outcomeOf(facets),
    mostSay: facets.made === "contested" && leading ? outcomeOf(leading) : undefined,
    announced,
    due,
    expected,
    visited,
    notVisited,
    attempts,
    movedBy: verdict.movedBy,
    corrected: verdict.corrected,
    disputes: verdict.disputes.map((dispute) => ({ ...dispute, stop: id })),
    claims: joined([...basis.map((each) => each?.claims), row.misses, row.insteadBy]),
  };
}

/** All claims of several lists without duplicates, in the order of knowledge. */
function joined(lists: readonly (readonly Claim[] | undefined)[]): readonly Claim[] {
  const all: Claim[] = [];
  for (const list of lists) if (list) for (const claim of list) all.push(claim);
  const isInOrder = all.every((claim, n) => n === 0 || byKnowledge(all[n - 1]!, claim) < 0);
  return isInOrder ? all : [...new Set(all)].sort(byKnowledge);
}

function readVisited(stay: Stay): VisitedStop {
  const { place, dates, bounds, claims } = stay;
  return {
    place,
    dates,
    bounds,
    met: [...new Set(claims.flatMap((claim: VisitedClaim) => claim.met))],
    insteadOf: claims.find((claim) => claim.insteadOf)?.insteadOf,
    calledOff: claims.flatMap(({ calledOff }) => calledOff),
    claims,
  };
}

/**
 * Why a stop was not made: what is said of the stop itself, else of its trip, else of the return from it, else of the
 * stop made instead, else by a plan that leaves it out.
 */
function readNotVisited({ stopPlan }: Row, verdict: Verdict): NotVisited | undefined {
  const { against, decision, cameHome, instead, facets } = verdict;
  if (against.length === 0 && facets.made === "made") return undefined;
  const explanations = [
    foldExplanations(against),
    foldExplanations(decision?.claims ?? []),
    foldExplanations(cameHome ?? []),
    impliedExplanation(instead),
    facets.made === "called off" || facets.made === "skipped"
      ? impliedExplanation(stopPlan?.withdrawnBy?.claims.slice(0, 1) ?? [])
      : [],
  ].find((some) => some.length > 0);
  if (!explanations) return undefined;
  const [first, ...others] = explanations as readonly [Explanation, ...Explanation[]];
  return {
    explanations: [first, ...others],
    replacedBy: facets.instead?.place,
    turnedBack: against.some(isAttempt),
    claims: [...explanations.flatMap((explanation) => explanation.claims), ...instead],
  };
}
