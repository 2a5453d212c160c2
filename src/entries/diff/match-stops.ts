import { stopKeys } from "../../downloads/stop-key.ts";
import { compatible } from "../../model/place.ts";
import type { Trip } from "../../model/trip.ts";
import type { Stop } from "../../model/stop.ts";

/** A stop before and after; one side is undefined if the stop was added or removed. */
export interface StopPair {
  readonly before?: Stop | undefined;
  readonly after?: Stop | undefined;
}

/** Pairs the stops of two states of a trip, in the order of the later one; removed stops come last. */
export function matchStops(before: Trip, after: Trip): readonly StopPair[] {
  const left = new Map(byKey(before));
  const pairs = new Map<Stop, Stop>();
  for (const [key, stop] of byKey(after)) {
    const same = left.get(key);
    if (!same || !compatible(same.place, stop.place)) continue;
    pairs.set(stop, same);
    left.delete(key);
  }
  for (const stop of after.stops) {
    if (pairs.has(stop)) continue;
    const near = [...left].find(([, other]) => compatible(other.place, stop.place));
    if (!near) continue;
    pairs.set(stop, near[1]);
    left.delete(near[0]);
  }
  return [
    ...after.stops.map((stop) => ({ before: pairs.get(stop), after: stop })),
    ...[...left.values()].map((stop) => ({ before: stop })),
  ];
}

function byKey(trip: Trip): readonly (readonly [string, Stop])[] {
  const keys = stopKeys(trip);
  return trip.stops.map((stop) => [keys.get(stop.id) ?? stop.id, stop]);
}
