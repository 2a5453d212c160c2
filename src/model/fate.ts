import type { CancelledClaim, Claim, PlanClaim, PostponedClaim } from "./claim.ts";
import { articleCount, ofKind } from "./order.ts";
import type { Dispute } from "./trip.ts";
import { overlap } from "./when.ts";

type FateClaim = CancelledClaim | PostponedClaim;

/** What was last said to become of a trip as a whole. */
export interface Fate {
  readonly kind: FateClaim["kind"];
  readonly claims: readonly FateClaim[];
  readonly dispute?: Dispute | undefined;
}

/**
 * A trip's cancellation or postponement in force. The later statement wins, an announcement made after
 * it revives the trip, and where one statement is told both ways, what more articles say.
 */
export function foldFate(claims: readonly Claim[]): Fate | undefined {
  const stated: readonly FateClaim[] = claims.filter(
    (claim) => claim.kind === "cancelled" || claim.kind === "postponed",
  );
  const inForce = stated.filter((claim) => !isRevived(claim, ofKind(claims, "announced")));
  const last = inForce.at(-1);
  if (!last) return undefined;
  const same = inForce.filter((claim) => claim.kind === last.kind);
  const rivals = inForce.filter((claim) => claim.kind !== last.kind && sameMoment(claim, same));
  if (rivals.length === 0) return { kind: last.kind, claims: same };
  const [kind, kept] =
    articleCount(rivals) > articleCount(same) ? [rivals[0]!.kind, rivals] : [last.kind, same];
  return {
    kind,
    claims: kept,
    dispute: {
      kind: "fate",
      versions: [same, rivals].map((version) => ({ says: version[0]!.kind, claims: version })),
    },
  };
}

/** Days within which reports that do not date a statement are taken to tell of the same one. */
const SAME_MOMENT_DAYS = 2;

const sameMoment = (claim: FateClaim, others: readonly FateClaim[]): boolean =>
  others.some((other) =>
    claim.on && other.on
      ? overlap(claim.on, other.on)
      : Math.abs(claim.known - other.known) <= SAME_MOMENT_DAYS,
  );

/** Whether an announcement made afterwards, on a day that its article gives, takes a statement back. */
export const isRevived = (claim: Claim, announced: readonly PlanClaim[]): boolean =>
  announced.some(
    (plan) => plan.on !== undefined && plan.known > claim.known && plan.article !== claim.article,
  );
