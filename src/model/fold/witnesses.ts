import type { VisitedClaim } from "../claim.ts";
import type { StayBounds } from "../stop.ts";
import { type DayRange, isDay } from "../day-range.ts";
import { type Before, boundStays, type Bounded } from "./bounds.ts";
import { withCovered } from "./covering.ts";
import type { KeyedStop } from "./plan.ts";
import { listedOrder, orderStays } from "./itinerary.ts";
import { matchStays, withFurtherTowns } from "./match.ts";
import { plannedStop, type StopPlan } from "./stop-plans.ts";
import { foldStays, type Stay, type ReportedStay } from "./stays.ts";

/** The stays that claims report, in the order made; `stopPlans` are the planned stops that they can match. */
export function foldWitnesses(
  visited: readonly VisitedClaim[],
  stopPlans: readonly StopPlan[],
): readonly Stay[] {
  if (visited.length === 0) return [];
  const unordered = foldStays(visited);
  const planned = stopPlans.map(asPlanned);
  const matches = matchStays(unordered, planned);
  const listed = listedOrder(unordered);
  const positions = new Map(planned.map(({ key }, index) => [key, index]));
  const stays = orderStays(unordered, listed, (stay) => positions.get(matches.get(stay)!) ?? -1);
  const made = withFurtherTowns(stays, planned, matches);
  const bounds = boundsOf(stays, listed);
  const witnessed = stays.map((stay, n) => ({
    ...stay,
    key: made.get(stay) ?? `visited ${n}`,
    bounds: bounds[n]!,
  }));
  return withCovered(witnessed, planned);
}

/** A planned stop with the key of its plan. */
function asPlanned(stopPlan: StopPlan): KeyedStop {
  const stop = plannedStop(stopPlan);
  return stop.key === stopPlan.key ? stop : { ...stop, key: stopPlan.key };
}

const UNKNOWN: DayRange = { from: -Infinity, to: Infinity };

/** Days that sources give are never moved: other stays bound only the edges that are not given. */
function boundsOf(
  stays: readonly ReportedStay[],
  listed: readonly Before<ReportedStay>[],
): readonly StayBounds[] {
  if (stays.every(isDatedWhole))
    return stays.map(({ dates }) => ({ arrival: dates!.start, departure: dates!.end }));
  const bounded = new Map(stays.map((stay) => [stay, toBounded(stay)]));
  const bounds = boundStays(
    [...bounded.values()],
    listed.map(([a, b]) => [bounded.get(a)!, bounded.get(b)!] as const),
  );
  return stays.map((stay) => bounds.get(bounded.get(stay)!)!);
}

const isDatedWhole = ({ dates }: ReportedStay): boolean =>
  dates !== undefined && isDay(dates.start) && isDay(dates.end);

function toBounded({ dates, claims, place }: ReportedStay): Bounded {
  const heard = claims.flatMap(({ known, undated }) => (undated ? [] : known));
  return {
    arrival: dates?.start ?? UNKNOWN,
    departure: dates?.end ?? UNKNOWN,
    reported: heard.length > 0 ? Math.min(...heard) : undefined,
    isOpen: !dates || !Number.isFinite(dates.end.to),
    longitude: place.point[0],
  };
}
