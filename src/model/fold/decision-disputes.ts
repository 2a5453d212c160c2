// Disputes about a decision on the whole trip.
import type { Claim, PlanClaim } from "../claim.ts";
import type { Dispute } from "../dispute.ts";
import type { Decision, DecisionClaim } from "./decision.ts";

/** Whether the dispute is about this decision. */
export const isAbout = ({ versions }: Dispute, { claims }: Decision): boolean =>
  versions.some((version) =>
    version.claims.some((claim) => claims.includes(claim as DecisionClaim)),
  );

/** Adds claims to a dispute's versions, one version for each thing said. */
export function joinVersions(
  known: Dispute["versions"],
  more: Dispute["versions"],
): Dispute["versions"] {
  const bySaying = new Map<string, Set<Claim>>();
  for (const { says, claims } of [...known, ...more]) {
    const all = bySaying.get(says) ?? new Set();
    bySaying.set(says, all);
    for (const claim of claims) all.add(claim);
  }
  return [...bySaying].map(([says, claims]) => ({ says, claims: [...claims] }));
}

/** A decision against what a lower voice still announces. */
export const stillPlanned = (decision: Decision, claim: PlanClaim): Dispute => ({
  kind: "fate",
  versions: [
    { says: decision.kind, claims: decision.claims },
    { says: "announced", claims: [claim] },
  ],
});
