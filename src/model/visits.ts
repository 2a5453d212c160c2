import type { StopKind, VisitedClaim } from "./claim.ts";
import { compatible, moreSpecific, type Place } from "./place.ts";
import { earliest, intersect, latest, overlap, type When } from "./when.ts";

/** One stay, as the claims of one or more articles tell it. */
export interface Visit {
  readonly place: Place;
  /** Of the version that most articles give; undefined where none gives any. */
  readonly dates?: When | undefined;
  /** One for each set of dates that can be true together; several are a dispute. */
  readonly versions: readonly DateVersion[];
  readonly kind: StopKind;
  readonly claims: readonly VisitedClaim[];
}

export interface DateVersion {
  readonly dates: When;
  readonly claims: readonly VisitedClaim[];
}

/**
 * The stays that visited claims tell of. Within one article each claim is a stay of its own; across
 * articles the same place is one stay, unless another stop lies between disjoint dates.
 */
export function foldVisits(claims: readonly VisitedClaim[]): readonly Visit[] {
  const stays: VisitedClaim[][] = [];
  for (const claim of claims) {
    const stay = closest(claim, stays, claims);
    if (stay) stay.push(claim);
    else stays.push([claim]);
  }
  return stays.map(readVisit);
}

/** The stay that a claim tells of: first one whose dates it shares, then any that it can belong to. */
function closest(
  claim: VisitedClaim,
  stays: readonly VisitedClaim[][],
  all: readonly VisitedClaim[],
): VisitedClaim[] | undefined {
  const possible = stays.filter((stay) =>
    stay.every(
      (other) =>
        compatible(other.place, claim.place) &&
        !sameReport(other, claim) &&
        !separated(other, claim, all),
    ),
  );
  const [best] = possible.toSorted((a, b) => closeness(b, claim) - closeness(a, claim));
  return best;
}

const sameReport = (a: VisitedClaim, b: VisitedClaim): boolean => a.article === b.article;

const closeness = (stay: readonly VisitedClaim[], claim: VisitedClaim): number => {
  const dates = claim.dates;
  const shared = dates && stay.some((other) => other.dates && overlap(other.dates, dates));
  return (shared ? 2 : 0) + (stay.some((other) => other.place.id === claim.place.id) ? 1 : 0);
};

/** Whether two stays in one place are told apart by a stop elsewhere between their disjoint dates. */
function separated(a: VisitedClaim, b: VisitedClaim, all: readonly VisitedClaim[]): boolean {
  if (!a.dates || !b.dates || overlap(a.dates, b.dates)) return false;
  const [first, second] =
    latest(a.dates) < earliest(b.dates) ? [a.dates, b.dates] : [b.dates, a.dates];
  return all.some(
    ({ place, dates }) =>
      dates &&
      !compatible(place, a.place) &&
      earliest(dates) >= latest(first) &&
      latest(dates) <= earliest(second),
  );
}

function readVisit(claims: readonly VisitedClaim[]): Visit {
  const versions = dateVersions(claims);
  const [most] = versions.toSorted((a, b) => b.claims.length - a.claims.length);
  return {
    place: claims.map((claim) => claim.place).reduce(moreSpecific),
    dates: most?.dates,
    versions,
    kind: strongestKind(claims),
    claims,
  };
}

/** Dates that can be true together intersect; each set that cannot is a version of its own. */
function dateVersions(claims: readonly VisitedClaim[]): readonly DateVersion[] {
  const versions: DateVersion[] = [];
  for (const claim of claims) {
    const { dates } = claim;
    if (!dates) continue;
    const index = versions.findIndex((version) => overlap(version.dates, dates));
    const found = versions[index];
    if (!found) versions.push({ dates, claims: [claim] });
    else
      versions[index] = {
        dates: intersect(found.dates, dates) ?? found.dates,
        claims: [...found.claims, claim],
      };
  }
  return versions;
}

/** A visit in person, where any claim tells of one; else whatever they tell of. */
const strongestKind = (claims: readonly VisitedClaim[]): StopKind =>
  claims.find((claim) => claim.stopKind === "visit")?.stopKind ?? claims[0]?.stopKind ?? "visit";
