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
export interface Told {
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
export function sortTold(claims: readonly Claim[]): Told {
  const told = {
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
  for (const claim of claims) addTo(told, claim);
  return told;
}

type Filling = { -readonly [List in keyof Told]: Told[List][number][] };

function addTo(told: Omit<Filling, "all">, claim: Claim): void {
  switch (claim.kind) {
    case "announced":
    case "due":
    case "expected":
      told[claim.kind].push(claim);
      break;
    case "visited":
      told.visited.push(claim);
      break;
    case "skipped":
    case "turnedBack":
      told.misses.push(claim);
      break;
    case "denied":
      if (claim.place) told.misses.push(claim);
      else told.decided.push(claim);
      break;
    case "postponed":
    case "cancelled":
      told.decided.push(claim);
      break;
    case "setOut":
    case "returned":
      told.journey.push(claim);
      break;
    case "stated":
      told.stated.push(claim);
      break;
    case "correction":
      told.corrections.push(claim);
      break;
    case "with":
  }
}
