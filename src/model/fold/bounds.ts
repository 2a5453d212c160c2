import type { Day } from "../day.ts";
import type { StayBounds } from "../stop.ts";
import type { DayRange } from "../day-range.ts";

/** The part of a stay that bounds depend on. */
export interface Bounded {
  /** The days that sources give; infinite if they give none. */
  readonly arrival: DayRange;
  readonly departure: DayRange;
  /** The day on which it was reported, if known: by then it had happened. */
  readonly reported?: Day | undefined;
  /** Its sources leave the departure open: it may be later than the report. */
  readonly isOpen: boolean;
  /** In degrees east. */
  readonly longitude: number;
}

/** One stay before another, as an article lists them. */
export type Before<Stay> = readonly [before: Stay, after: Stay];

/** Crossing the date line gains or loses a day. */
const graceBetween = (a: Bounded, b: Bounded): number =>
  Math.abs(a.longitude - b.longitude) > 180 ? 1 : 0;

/** Bounds while they are tightened, as latest `from` and earliest `to` so far. */
interface Limits {
  arrival: { from: Day; to: Day };
  departure: { from: Day; to: Day };
}

/**
 * The days on which each stay can have begun and ended. Only edges that no source gives are bounded: an
 * arrival came no earlier than the departure before it, a departure no later than the next arrival.
 * Bounds are propagated forwards and backwards until nothing changes. What a source gives is never
 * moved, and an order that contradicts given days bounds nothing.
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

/** Whatever is reported has happened, and nobody leaves before arriving. */
function ownLimits(stay: Bounded): Limits {
  const { arrival, departure, reported = Infinity, isOpen } = stay;
  const limits = { arrival: { ...arrival }, departure: { ...departure } };
  limits.arrival.to = Math.min(arrival.to, Math.max(reported, arrival.from));
  if (!isOpen) limits.departure.to = Math.min(departure.to, Math.max(reported, departure.from));
  settle(stay, limits);
  return limits;
}

/** Tightens a stay's two edges against each other. */
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
