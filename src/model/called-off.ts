import { foldAccounts } from "./accounts.ts";
import type { Claim, PlanClaim, SkippedClaim, VisitedClaim } from "./claim.ts";
import { type Fate, isRevived } from "./fate.ts";
import { compatible, type Place } from "./place.ts";
import type { Slot } from "./slots.ts";
import type { Account, NotVisited } from "./trip.ts";

/** What a statement that a stop is not made can be about: a planned stop, or one that was made. */
interface Target {
  readonly key: string;
  readonly place: Place;
  readonly isMade: boolean;
  readonly announced?: readonly PlanClaim[] | undefined;
}

/** Pairs each statement that a stop is not made with the stop it is about, unmade ones first. */
export function matchSkips(
  skips: readonly SkippedClaim[],
  targets: readonly Target[],
): ReadonlyMap<string, readonly SkippedClaim[]> {
  const matches = new Map<string, SkippedClaim[]>();
  for (const skip of skips) {
    const places = targets.filter((target) => compatible(target.place, skip.place));
    const target = places.find(({ isMade }) => !isMade) ?? places[0];
    const key = target?.key ?? `skipped ${skip.place.id}`;
    if (isRevived(skip, target?.announced ?? [])) continue;
    matches.set(key, [...(matches.get(key) ?? []), skip]);
  }
  return matches;
}

/**
 * What is said of a stop not made: of itself, else of its trip, else of the stop made instead, else by
 * a plan that leaves it out.
 */
export function readNotVisited(
  slot: Slot | undefined,
  skips: readonly SkippedClaim[],
  fate: Fate | undefined,
  instead: readonly VisitedClaim[],
): NotVisited | undefined {
  const [first, ...others] =
    [
      foldAccounts(skips),
      foldAccounts(fate?.claims ?? []),
      unexplained(instead),
      unexplained(slot?.withdrawnBy?.claims ?? []),
    ].find((accounts) => accounts.length > 0) ?? [];
  if (!first) return undefined;
  return {
    accounts: [first, ...others],
    replacedBy: skips.find((skip) => skip.replacedBy)?.replacedBy ?? instead[0]?.place,
    turnedBack: skips.some((skip) => skip.turnedBack),
    claims: [...[first, ...others].flatMap((account) => account.claims), ...instead],
  };
}

/** Claims from which it follows that a stop is not made, but which do not say why. */
const unexplained = (claims: readonly Claim[]): readonly Account[] =>
  claims.length > 0 ? [{ by: claims[0]?.by, on: claims[0]?.on, cause: "unstated", claims }] : [];
