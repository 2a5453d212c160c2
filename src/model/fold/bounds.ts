import type { Day } from "../day.ts";
import type { StayBounds } from "../stop.ts";
import type { DayRange } from "../day-range.ts";

/** A stay as bounds see it. */
export interface Bounded {
  /** The days that sources give; infinite where they give none. */
  readonly arrival: DayRange;
  readonly departure: DayRange;
  /** The day on which it was reported, if that is known: what is told had happened by then. */
  readonly reported?: Day | undefined;
  /** Its sources leave the departure open: it may have come after the report. */
  readonly isOpen: boolean;
  /** In degrees east. */
  readonly longitude: number;
}

/** That one stay came before another, as one article lists them. */
export type Before<Stay> = readonly [before: Stay, after: Stay];

/** Across the date line a day is won or lost. */
const graceBetween = (a: Bounded, b: Bounded): number =>
  Math.abs(a.longitude - b.longitude) > 180 ? 1 : 0;

/** Bounds as they are tightened: the latest of all earliest days, the earliest of all latest days. */
interface Limits {
  arrival: { from: Day; to: Day };
  departure: { from: Day; to: Day };
}

/**
 * The days on which each stay can have begun and ended. Only an edge that no source gives is bounded: an
 * arrival came no earlier than the departure before it, a departure no later than the next arrival. The
 * bounds are tightened forwards and backwards until nothing changes; what a source gives is never moved,
 * and an order that contradicts the days given bounds nothing.
 */
export function boundStays<Stay extends Bounded>(
  stays: readonly Stay[],
  order: readonly Before<Stay>[],
): ReadonlyMap<Stay, StayBounds> {
  const limits = new Map(stays.map((stay) => [stay, ownLimits(stay)]));
  const tighten = ([before, after]: Before<Stay>): boolean => {
    const grace = graceBetween(before, after);
    const [a, b] = [limits.get(before)!, limits.get(after)!];
    const isLater = raise(b.arrival, a.departure.from - grace, after.arrival);
    const isEarlier = lower(a.departure, b.arrival.to + grace, before.departure);
    settle(after, b);
    settle(before, a);
    return isLater || isEarlier;
  };
  const forwardsAndBack = [...order, ...order.toReversed()];
  while (forwardsAndBack.map(tighten).includes(true));
  return new Map(stays.map((stay) => [stay, possible(stay, limits.get(stay)!)]));
}

/** What is reported has happened; nobody leaves before arriving. */
function ownLimits(stay: Bounded): Limits {
  const { arrival, departure, reported = Infinity, isOpen } = stay;
  const limits = { arrival: { ...arrival }, departure: { ...departure } };
  limits.arrival.to = Math.min(arrival.to, Math.max(reported, arrival.from));
  if (!isOpen) limits.departure.to = Math.min(departure.to, Math.max(reported, departure.from));
  settle(stay, limits);
  return limits;
}

/** Tightens the edges of one stay by each other. */
function settle(given: Bounded, { arrival, departure }: Limits): void {
  raise(departure, arrival.from, given.departure);
  lower(arrival, departure.to, given.arrival);
}

function raise(limit: { from: Day }, day: Day, given: DayRange): boolean {
  if (Number.isFinite(given.from) || !(day > limit.from)) return false;
  limit.from = day;
  return true;
}

function lower(limit: { to: Day }, day: Day, given: DayRange): boolean {
  if (Number.isFinite(given.to) || !(day < limit.to)) return false;
  limit.to = day;
  return true;
}

const possible = (given: Bounded, { arrival, departure }: Limits): StayBounds => ({
  arrival: arrival.from <= arrival.to ? arrival : given.arrival,
  departure: departure.from <= departure.to ? departure : given.departure,
});
