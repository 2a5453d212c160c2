import type { StopEntry } from "./trip-entry.ts";
import type { Site } from "./site.ts";

const found = new WeakMap<Site, ReadonlyMap<string, readonly StopEntry[]>>();

/** The stops of which every claim comes from one outlet; found once, for the pages of all outlets. */
export function restingOn(outlet: string, site: Site): readonly StopEntry[] {
  const alone = found.get(site) ?? findAlone(site);
  found.set(site, alone);
  return alone.get(outlet) ?? [];
}

function findAlone({ entries, articles }: Site): ReadonlyMap<string, readonly StopEntry[]> {
  const outletOf = (article: string): string => articles.get(article)!.source.outlet;
  const stops = entries.flatMap((entry) => entry.trip.stops.map((stop) => ({ entry, stop })));
  return Map.groupBy(
    stops.filter(
      ({ stop }) => new Set(stop.claims.map((claim) => outletOf(claim.article))).size === 1,
    ),
    ({ stop }) => outletOf(stop.claims[0]!.article),
  );
}
