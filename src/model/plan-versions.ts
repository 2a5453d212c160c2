import { compatible } from "./place.ts";
import type { PlannedStop, Stop } from "./stop.ts";
import type { PlanVersion } from "./trip.ts";
import { intersect, type When } from "./when.ts";

type Listed = Pick<PlanVersion, "dates" | "stops">;

/**
 * Whether a version of a plan takes nothing back: it names the stops of a trip announced without any, or
 * gives the days of one announced without them, or less exactly.
 */
export function onlyAdds(next: Listed, before: Listed): boolean {
  if (!agree(next.dates, before.dates)) return false;
  if (hasList(before) && before.stops.length !== next.stops.length) return false;
  return before.stops.every((stop, index) => {
    const same = hasList(before)
      ? next.stops[index]
      : next.stops.find(({ place }) => compatible(place, stop.place));
    return same !== undefined && isSame(same, stop);
  });
}

/** The key by which announced stops are counted: the towns of a country announced alone share one. */
export const planKey = ({ announced, id }: Pick<Stop, "announced" | "id">): string =>
  `${announced?.position ?? id} ${announced?.place.id ?? ""}`;

/** Whether it numbers its stops; a notice of some of them does not. */
export const hasList = ({ stops }: Pick<PlanVersion, "stops">): boolean =>
  stops.some(({ position }) => position !== undefined);

const isSame = (a: PlannedStop, b: PlannedStop): boolean =>
  compatible(a.place, b.place) && agree(a.dates, b.dates);

/**
 * Compatible if either is missing, or if each end can be the other's: 8–9 December and 2025, but not
 * 12–16 and 10–14.
 */
const agree = (next: When | undefined, before: When | undefined): boolean =>
  !next || !before || intersect(next, before) !== undefined;
