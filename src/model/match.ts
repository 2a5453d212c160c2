import { compatible, isCountryAlone } from "./place.ts";
import type { PlannedVisit } from "./plan.ts";
import type { Visit } from "./visits.ts";
import { overlap } from "./when.ts";

/** Which planned stop each visit made, by the planned stop's key; visits of no planned stop are absent. */
export type Matches = ReadonlyMap<Visit, string>;

/**
 * Pairs visits with planned stops, each planned stop once: by shared dates first, then by the same
 * place rather than its country, then in the planned order.
 */
export function matchVisits(visits: readonly Visit[], planned: readonly PlannedVisit[]): Matches {
  const matches = new Map<Visit, string>();
  const taken = new Set<string>();
  const pairs = visits.flatMap((visit) =>
    planned
      .filter((stop) => compatible(stop.place, visit.place))
      .map((stop) => ({ visit, stop, fit: fitOf(visit, stop) })),
  );
  for (const { visit, stop } of pairs.toSorted((a, b) => b.fit - a.fit)) {
    if (matches.has(visit) || taken.has(stop.key)) continue;
    matches.set(visit, stop.key);
    taken.add(stop.key);
  }
  return withFurtherTowns(visits, planned, matches);
}

const fitOf = (visit: Visit, stop: PlannedVisit): number => {
  const shared = visit.dates && stop.dates && overlap(visit.dates, stop.dates);
  const apart = visit.dates && stop.dates && !shared;
  return (shared ? 2 : 0) - (apart ? 2 : 0) + (stop.place.id === visit.place.id ? 1 : 0);
};

/** Where a country alone was announced, every town of it visited in a row is that stop. */
function withFurtherTowns(
  visits: readonly Visit[],
  planned: readonly PlannedVisit[],
  matches: Matches,
): Matches {
  const all = new Map(matches);
  const countries = new Map(
    planned.filter((stop) => isCountryAlone(stop.place)).map((stop) => [stop.key, stop.place.id]),
  );
  for (const direction of [visits, visits.toReversed()]) {
    direction.forEach((visit, index) => {
      const neighbour = direction[index - 1];
      const key = neighbour && all.get(neighbour);
      if (key && !all.has(visit) && countries.get(key) === visit.place.country) all.set(visit, key);
    });
  }
  return all;
}
