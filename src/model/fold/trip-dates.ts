import type { JourneyClaim } from "../claim.ts";
import { type Day, dateOf, dayOf, monthLength } from "../day.ts";
import type { StayBounds } from "../stop.ts";
import { intersection, type DayRange, overlaps, isDay, isBounded } from "../day-range.ts";
import { whenFrom } from "../when-from.ts";
import { type When, whenOf } from "../when.ts";

/**
 * The dates of a trip as made: from setting out, or the first arrival, to the return, or the last
 * departure, of stays in person. Undefined only if no source gives any day.
 */
export function tripDates(
  given: readonly NumberedStay[],
  journey: readonly JourneyClaim[],
  doubts: EdgesInDoubt = { start: false, end: false },
): When | undefined {
  const stays = inPlannedOrder(given);
  const told = (kind: JourneyClaim["kind"]): DayRange | undefined =>
    journey.findLast((claim) => claim.kind === kind && claim.happened)?.happened?.start;
  const first = firstOf(stays.map(({ arrival }) => arrival));
  const last = lastOf(stays.map(({ departure }) => departure));
  const [left, back] = [told("setOut"), told("returned")];
  // A return before the last stay is not the final one: the traveller left again.
  const start = left && first && first.to < left.from ? first : (left ?? first);
  const end = back && last && last.from > back.to ? last : (back ?? last);
  if (!start && !end) return undefined;
  const dates = whenOf(widen(start ?? UNKNOWN, doubts.start), widen(end ?? UNKNOWN, doubts.end), {
    start: doubts.start && start && !isDay(start) ? asGiven(stays, "start", start.from) : undefined,
    end: doubts.end && end && !isDay(end) ? asGiven(stays, "end", end.to) : undefined,
  });
  return dates.edtf === "../.." ? datedOf(stays) : dates;
}

/** If neither the first arrival nor the last departure is known: the days that are. */
function datedOf(stays: readonly StayBounds[]): When | undefined {
  const days = stays
    .flatMap(({ arrival, departure }) => [arrival.from, departure.from])
    .filter(Number.isFinite);
  if (days.length === 0) return undefined;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const [start, end] = [dayRange(first), dayRange(last)];
  return whenOf(start, end, { start, end });
}

const dayRange = (day: Day): DayRange => ({ from: day, to: day });

/** The outermost version of a disputed edge as its stay gives it: a month stays a month, not its first day. */
function asGiven(stays: readonly NumberedStay[], edge: "start" | "end", day: Day): DayRange {
  const outmost = edge === "start" ? "from" : "to";
  const dates = stays.find((stay) => stay.dates?.[edge][outmost] === day)?.dates;
  const text = dates?.edtf.split("/").at(edge === "start" ? 0 : -1);
  return whenFrom(text?.replace("?", "") ?? "")?.[edge] ?? dayRange(day);
}

/** Whether sources disagree about the first arrival and the last departure. */
interface EdgesInDoubt {
  readonly start: boolean;
  readonly end: boolean;
}

/** A stay with its position in the planned order. */
export interface NumberedStay extends StayBounds {
  readonly dates?: When | undefined;
  readonly position?: number | undefined;
}

/**
 * Where dates leave the order open, the plan decides: of stays planned in an order and not known to have
 * been made in another, none began before the first or ended after the last. A day that a source gives is
 * never moved.
 */
function inPlannedOrder(stays: readonly NumberedStay[]): readonly NumberedStay[] {
  const numbers = stays.flatMap(({ position }) => position ?? []);
  const isKept = numbers.every((number, n) => n === 0 || numbers[n - 1]! <= number);
  const numbered = stays.filter(({ position }) => position !== undefined);
  const [first, last] = [numbered[0], numbered.at(-1)];
  if (!isKept || !first || !last) return stays;
  return stays.map((stay) =>
    stay.position === undefined
      ? stay
      : {
          ...stay,
          arrival: clip(stay.arrival, { from: first.arrival.from, to: Infinity }),
          departure: clip(stay.departure, { from: -Infinity, to: last.departure.to }),
        },
  );
}

/** A range clipped to another; unchanged if they do not overlap. */
const clip = (range: DayRange, within: DayRange): DayRange =>
  overlaps(range, within) ? intersection(range, within) : range;

const UNKNOWN: DayRange = { from: -Infinity, to: Infinity };

const firstOf = (ranges: readonly DayRange[]): DayRange | undefined =>
  ranges.length === 0
    ? undefined
    : ranges.reduce((a, b) => ({ from: Math.min(a.from, b.from), to: Math.min(a.to, b.to) }));

const lastOf = (ranges: readonly DayRange[]): DayRange | undefined =>
  ranges.length === 0
    ? undefined
    : ranges.reduce((a, b) => ({ from: Math.max(a.from, b.from), to: Math.max(a.to, b.to) }));

/** The month or year that contains a range of several days: EDTF cannot express it more narrowly. */
function widen(range: DayRange, isDisputed: boolean): DayRange {
  if (isDisputed || isDay(range) || !isBounded(range)) return range;
  const [first, last] = [dateOf(range.from), dateOf(range.to)];
  if (first.year !== last.year) return range;
  const isMonth = first.month === last.month;
  const end = isMonth
    ? { ...first, day: monthLength(first.year, first.month) }
    : { year: first.year, month: 12, day: 31 };
  return { from: dayOf({ ...first, month: isMonth ? first.month : 1, day: 1 }), to: dayOf(end) };
}
