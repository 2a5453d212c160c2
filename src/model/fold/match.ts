import { compatible, isCountryAlone } from "../place.ts";
import { overlap } from "../when.ts";
import type { KeyedStop } from "./plan.ts";
import type { ReportedStay } from "./stays.ts";

/** The key of the planned stop that each stay made; stays without a planned stop are absent. */
export type Matches = ReadonlyMap<ReportedStay, string>;

/**
 * Pairs stays with planned stops, each planned stop once: first by shared dates, then by the same place
 * over the same country, then in planned order.
 */
export function matchStays(stays: readonly ReportedStay[], planned: readonly KeyedStop[]): Matches {
  const matches = new Map<ReportedStay, string>();
  const taken = new Set<string>();
  const byCountry = Map.groupBy(planned, ({ place }) => place.country);
  const pairs = stays.flatMap((stay) =>
    (byCountry.get(stay.place.country) ?? [])
      .filter((stop) => compatible(stop.place, stay.place))
      .map((stop) => ({ stay, stop, fit: fitOf(stay, stop) })),
  );
  for (const { stay, stop } of pairs.toSorted((a, b) => b.fit - a.fit)) {
    if (matches.has(stay) || taken.has(stop.key)) continue;
    matches.set(stay, stop.key);
    taken.add(stop.key);
  }
  return matches;
}

const fitOf = (stay: ReportedStay, stop: KeyedStop): number => {
  const shared = stay.dates && stop.dates && overlap(stay.dates, stop.dates);
  const apart = stay.dates && stop.dates && !shared;
  return (shared ? 2 : 0) - (apart ? 2 : 0) + (stop.place.id === stay.place.id ? 1 : 0);
};

/**
 * If a country alone was announced, all its towns visited in a row, or on the announced days, are that stop.
 * `stays` are in the order made.
 */
export function withFurtherTowns(
  stays: readonly ReportedStay[],
  planned: readonly KeyedStop[],
  matches: Matches,
): Matches {
  if (stays.every((stay) => matches.has(stay))) return matches;
  const all = new Map(matches);
  const alone = planned.filter((stop) => isCountryAlone(stop.place));
  const countries = new Map(alone.map((stop) => [stop.key, stop.place.id]));
  for (const direction of [stays, stays.toReversed()]) {
    direction.forEach((stay, index) => {
      const neighbour = direction[index - 1];
      const key = neighbour && all.get(neighbour);
      if (key && !all.has(stay) && countries.get(key) === stay.place.country) all.set(stay, key);
    });
  }
  const made = alone.filter(({ key }) => [...matches.values()].includes(key));
  for (const stay of stays) {
    const stop = all.has(stay) ? undefined : made.find((each) => isOnDaysOf(each, stay));
    if (stop) all.set(stay, stop.key);
  }
  return all;
}

const isOnDaysOf = (stop: KeyedStop, { place, dates }: ReportedStay): boolean =>
  stop.place.id === place.country &&
  stop.dates !== undefined &&
  dates !== undefined &&
  overlap(stop.dates, dates);
