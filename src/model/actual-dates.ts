import { dateOf, dayOf, monthLength } from "./day.ts";
import type { Visit } from "./visits.ts";
import { type When, type Window, whenOf } from "./when.ts";

/** From the first arrival to the last departure of visits in person; undefined where no source bounds either. */
export function actualDates(visits: readonly Visit[]): When | undefined {
  const stays = visits.flatMap(({ kind, dates }) => (kind !== "virtual" && dates ? dates : []));
  if (stays.length === 0) return undefined;
  const arrivals = stays.map((stay) => arrivalOf(stay, stays));
  const departures = stays.map((stay) => departureOf(stay, stays));
  const first = {
    from: Math.min(...arrivals.map(({ from }) => from)),
    to: Math.min(...arrivals.map(({ to }) => to)),
  };
  const last = {
    from: Math.max(...departures.map(({ from }) => from)),
    to: Math.max(...departures.map(({ to }) => to)),
  };
  const dates = whenOf(widen(first), widen(last));
  return dates.edtf === "../.." ? undefined : dates;
}

/** An arrival that no source dates came no earlier than the departure from a stay that surely ended before. */
function arrivalOf({ start, end }: When, stays: readonly When[]): Window {
  const before = stays.filter((other) => other.end.to < end.from);
  return { from: Math.max(start.from, ...before.map((other) => other.end.from)), to: start.to };
}

/** A departure that no source dates came no later than the arrival at a stay that surely began after. */
function departureOf({ start, end }: When, stays: readonly When[]): Window {
  const after = stays.filter((other) => other.start.from > start.to);
  return { from: end.from, to: Math.min(end.to, ...after.map((other) => other.start.to)) };
}

/** The month or the year that holds a window of several days: EDTF has no narrower way to write it. */
function widen(window: Window): Window {
  const { from, to } = window;
  if (from === to || !Number.isFinite(from) || !Number.isFinite(to)) return window;
  const [first, last] = [dateOf(from), dateOf(to)];
  if (first.year !== last.year) return window;
  const isMonth = first.month === last.month;
  const end = isMonth
    ? { ...first, day: monthLength(first.year, first.month) }
    : { year: first.year, month: 12, day: 31 };
  return { from: dayOf({ ...first, month: isMonth ? first.month : 1, day: 1 }), to: dayOf(end) };
}
