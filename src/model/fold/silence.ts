import type { Claim } from "../claim.ts";
import type { Day } from "../day.ts";
import { earliest, latest, type When } from "../when.ts";

/** How long dates without an end are waited for after the last news of a trip, in days. */
export const OPEN_END_DAYS = 90;

/** How long a stay can last whose end neither a report nor a plan gives, in days. */
export const OPEN_STAY_DAYS = 7;

export const finite = (days: readonly Day[]): readonly Day[] => days.filter(Number.isFinite);

/**
 * The last day on which something planned can still happen. If it has no end, the wait starts at the last
 * dated event: said, published or planned. A page read later does not extend it.
 */
export function lastPossibleDay(planned: When | undefined, heard: Day): Day {
  const end = planned ? latest(planned) : Infinity;
  if (Number.isFinite(end)) return end;
  const starts = planned ? finite([earliest(planned), planned.start.to]) : [];
  return Math.max(heard, ...starts) + OPEN_END_DAYS;
}

/** The last day with any dated news of a trip. */
export const lastHeard = (claims: readonly Claim[]): Day =>
  claims.reduce((last, { known, undated }) => (undated ? last : Math.max(last, known)), -Infinity);
