import { type DayRange, overlaps } from "../../model/day-range.ts";
import type { LaneName, TimelineTrip } from "./shape.ts";
import { byCodeUnits } from "../../model/sort.ts";

/** Lanes by minister, by the minister's country, or by the regions visited. */
export const GROUPINGS = ["minister", "country", "region"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A trip before it is assigned to lanes: the same from a fold and from the first page's columns. */
export interface LaneTrip extends Omit<TimelineTrip, "lanes"> {
  readonly person: { readonly id: string; readonly name: string };
  readonly country: { readonly code: string; readonly name: string };
  /** Those visited, by their indexes in M49. */
  readonly regions: readonly number[];
}

interface RankedLane {
  readonly lane: LaneName;
  readonly rank: number;
}

export interface GroupedTrips {
  readonly trips: readonly TimelineTrip[];
  readonly lanes: readonly LaneName[];
}

/**
 * Trips in lanes with something in the window. Lanes of ministers and countries are sorted by latest trip in the
 * window, regions in the order of M49.
 */
export function groupTrips(
  trips: readonly LaneTrip[],
  grouping: Grouping,
  regions: readonly string[],
  window: DayRange,
): GroupedTrips {
  const lanes = new Map<string, RankedLane>();
  const grouped = trips.map(({ person, country, regions: visited, ...trip }): TimelineTrip => {
    const own: readonly RankedLane[] =
      grouping === "region"
        ? visited.map((region) => ({
            lane: { key: String(region), title: regions[region]! },
            rank: region,
          }))
        : [
            grouping === "minister"
              ? {
                  lane: { key: person.id, title: person.name, detail: country.name },
                  rank: -trip.from,
                }
              : { lane: { key: country.code, title: country.name }, rank: -trip.from },
          ];
    for (const { lane, rank } of overlaps(trip, window) ? own : []) {
      const known = lanes.get(lane.key);
      lanes.set(lane.key, { lane, rank: Math.min(rank, known?.rank ?? Infinity) });
    }
    return { ...trip, lanes: own.map(({ lane }) => lane.key) };
  });
  const sorted = [...lanes.values()].sort(
    (a, b) => a.rank - b.rank || byCodeUnits(a.lane.key, b.lane.key),
  );
  return { trips: grouped, lanes: sorted.map(({ lane }) => lane) };
}
