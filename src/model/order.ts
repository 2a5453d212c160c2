import type { Claim, TripId } from "./claim.ts";
import type { Day } from "./day.ts";
import type { Place } from "./place.ts";
import { byKey, byCodeUnits } from "./sort.ts";

/** The order of knowledge: by day known, then publication, article path, and position in the article. */
export const byKnowledge = (a: Claim, b: Claim): number =>
  a.known - b.known ||
  a.published - b.published ||
  byCodeUnits(a.article, b.article) ||
  a.position - b.position;

/** The claims that count as of a day. */
export const knownBy = (claims: readonly Claim[], asOf: Day): readonly Claim[] =>
  claims.filter(({ known }) => known <= asOf);

/** Claims by trip, sorted by trip id. */
export function byTrip(claims: readonly Claim[]): readonly (readonly [TripId, readonly Claim[]])[] {
  const trips = Map.groupBy(claims, (claim) => claim.trip);
  return [...trips].toSorted(byKey);
}

/** The type of the claims of a kind; for kinds that share a type, that type. */
type ClaimOf<Kind extends Claim["kind"], Each = Claim> = Each extends { readonly kind: infer Own }
  ? Kind extends Own
    ? Each
    : never
  : never;

export const ofKind = <Kind extends Claim["kind"]>(
  claims: readonly Claim[],
  kind: Kind,
): readonly ClaimOf<Kind>[] =>
  claims.filter((claim) => claim.kind === kind) as readonly Claim[] as readonly ClaimOf<Kind>[];

/** The stops that a claim is about: those that a plan names, or the single one of any other. */
export function placesOf(claim: Claim): readonly Place[] {
  if ("stops" in claim) return claim.stops.map(({ place }) => place);
  return "place" in claim && claim.place ? [claim.place] : [];
}

/** How many articles are behind these claims. */
export const articleCount = (claims: readonly Claim[]): number =>
  new Set(claims.map((claim) => claim.article)).size;
