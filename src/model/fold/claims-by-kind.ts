import type {
  Claim,
  CorrectionClaim,
  JourneyClaim,
  PlanClaim,
  StatedClaim,
  VisitedClaim,
} from "../claim.ts";
import type { DecisionClaim } from "./decision.ts";
import type { MissClaim } from "./missed.ts";

/** The claims of one trip by what they report, each list in the order of knowledge. */
export interface ClaimsByKind {
  readonly all: readonly Claim[];
  readonly announced: readonly PlanClaim[];
  readonly due: readonly PlanClaim[];
  readonly expected: readonly PlanClaim[];
  readonly visited: readonly VisitedClaim[];
  /** Statements that a stop is not, or was not, made. */
  readonly misses: readonly MissClaim[];
  /** Decisions about the whole trip. */
  readonly decided: readonly DecisionClaim[];
  readonly journey: readonly JourneyClaim[];
  readonly stated: readonly StatedClaim[];
  readonly corrections: readonly CorrectionClaim[];
}

/** Sorts the claims of a trip in one pass. */
export function groupByKind(claims: readonly Claim[]): ClaimsByKind {
  const byKind = {
    all: claims,
    announced: [] as PlanClaim[],
    due: [] as PlanClaim[],
    expected: [] as PlanClaim[],
    visited: [] as VisitedClaim[],
    misses: [] as MissClaim[],
    decided: [] as DecisionClaim[],
    journey: [] as JourneyClaim[],
    stated: [] as StatedClaim[],
    corrections: [] as CorrectionClaim[],
  };
  for (const claim of claims) addTo(byKind, claim);
  return byKind;
}

type Filling = { -readonly [List in keyof ClaimsByKind]: ClaimsByKind[List][number][] };

function addTo(byKind: Omit<Filling, "all">, claim: Claim): void {
  switch (claim.kind) {
    case "announced":
    case "due":
    case "expected":
      byKind[claim.kind].push(claim);
      break;
    case "visited":
      byKind.visited.push(claim);
      break;
    case "skipped":
    case "turnedBack":
      byKind.misses.push(claim);
      break;
    case "denied":
      if (claim.place) byKind.misses.push(claim);
      else byKind.decided.push(claim);
      break;
    case "postponed":
    case "cancelled":
      byKind.decided.push(claim);
      break;
    case "setOut":
    case "returned":
      byKind.journey.push(claim);
      break;
    case "stated":
      byKind.stated.push(claim);
      break;
    case "correction":
      byKind.corrections.push(claim);
      break;
    case "with":
  }
}
