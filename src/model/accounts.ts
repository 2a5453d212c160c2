import type { ExplainedClaim } from "./claim.ts";
import { articleCount } from "./order.ts";
import type { Account } from "./trip.ts";

/**
 * What was said of why, one account for each speaker and cause. Accounts that name a cause come first,
 * then those that more articles carry, then the earlier known.
 */
export function foldAccounts(claims: readonly ExplainedClaim[]): readonly Account[] {
  const groups = Map.groupBy(claims, ({ by, cause }) => `${by?.toLowerCase() ?? ""}\n${cause}`);
  return [...groups.values()].map(readAccount).toSorted(byWeight);
}

function readAccount(claims: readonly ExplainedClaim[]): Account {
  const first = claims[0]!;
  return {
    by: first.by,
    on: claims.find((claim) => claim.on)?.on,
    cause: first.cause,
    reason: claims.find((claim) => claim.reason)?.reason,
    sentInstead: claims.find((claim) => claim.sentInstead)?.sentInstead,
    claims,
  };
}

const isNamed = (account: Account): number => (account.cause === "unstated" ? 0 : 1);

const byWeight = (a: Account, b: Account): number =>
  isNamed(b) - isNamed(a) || articleCount(b.claims) - articleCount(a.claims);
