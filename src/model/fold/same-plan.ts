import type { PlanClaim } from "../claim.ts";
import { overlap, type When } from "../when.ts";
import type { KeyedStop, Plan } from "./plan.ts";

export const sameStops = (a: readonly KeyedStop[], b: readonly KeyedStop[]): boolean =>
  a.length === b.length && a.every((stop, index) => stop.key === b[index]?.key);

const agree = (a: When | undefined, b: When | undefined): boolean => !a || !b || overlap(a, b);

/** Whether a plan only repeats or completes the one before it. */
export function isSameAnnouncement(next: Plan, current: Plan, isLower: boolean): boolean {
  if (next.full && !current.full)
    return agree(next.dates, current.dates) && completes(next, current);
  if (addsDays(next, current) && !isOneStatement(next.made, current.made)) return false;
  if (isLower) return sameStops(next.stops, current.stops);
  return agree(next.dates, current.dates) && next.full === current.full && confirms(next, current);
}

/** Whether a version gives days that the one before it lacks. */
const addsDays = (next: Plan, current: Plan): boolean =>
  (next.dates !== undefined && next.dates.edtf !== current.dates?.edtf) ||
  next.stops.some(({ dates }, index) => dates && dates.edtf !== current.stops[index]?.dates?.edtf);

/** Whether two articles may report the same statement by one voice. */
const isOneStatement = (a: PlanClaim, b: PlanClaim): boolean =>
  a.voice.id === b.voice.id && (!a.on || !b.on || overlap(a.on, b.on));

const confirms = (next: Plan, current: Plan): boolean =>
  sameStops(next.stops, current.stops) &&
  next.stops.every((stop, index) => agree(stop.dates, current.stops[index]?.dates));

/**
 * Whether a full announcement came on the same day as a host's notice of some of its stops: both are
 * one announcement.
 */
function completes(next: Plan, current: Plan): boolean {
  if (!next.full || current.full || next.known !== current.known) return false;
  const byKey = new Map(next.stops.map((stop) => [stop.key, stop]));
  return current.stops.every(
    (stop) => byKey.has(stop.key) && agree(byKey.get(stop.key)?.dates, stop.dates),
  );
}
