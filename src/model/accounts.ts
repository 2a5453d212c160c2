import type { ExplainedClaim } from "./claim.ts";
import { articleCount } from "./order.ts";
import type { Account } from "./trip.ts";
import type { When } from "./when.ts";

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
    on: dayMostGive(claims),
    cause: first.cause,
    reason: claims.find((claim) => claim.reason)?.reason,
    sentInstead: claims.find((claim) => claim.sentInstead)?.sentInstead,
    claims,
  };
}

/** When it was said, as most articles have it; where as many have another day, the one known first. */
function dayMostGive(claims: readonly ExplainedClaim[]): When | undefined {
  const dated = claims.flatMap((claim) => (claim.on ? { on: claim.on, claim } : []));
  const versions = [...Map.groupBy(dated, ({ on }) => on.edtf).values()];
  const count = (version: typeof dated): number => articleCount(version.map(({ claim }) => claim));
  return versions.toSorted((a, b) => count(b) - count(a))[0]?.[0]?.on;
}

const isNamed = (account: Account): number => (account.cause === "unstated" ? 0 : 1);

const byWeight = (a: Account, b: Account): number =>
  isNamed(b) - isNamed(a) || articleCount(b.claims) - articleCount(a.claims);
