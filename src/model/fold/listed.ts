import type { VisitedClaim } from "../claim.ts";
import type { DayRange } from "../when.ts";

/** The days of a stay as one article has them: those it gives, else those that its list allows. */
export interface ListedDays {
  readonly arrival: DayRange;
  readonly departure: DayRange;
  /** The article lists the country more than once. */
  readonly isListedTwice: boolean;
  /** Which of its article's stays in that country it is, from 0. */
  readonly nth: number;
}

const ANY: DayRange = { from: -Infinity, to: Infinity };

/** For each claim, the days that its own article allows: what comes before and after it in the list. */
export function listedDays(claims: readonly VisitedClaim[]): ReadonlyMap<VisitedClaim, ListedDays> {
  const days = new Map<VisitedClaim, ListedDays>();
  for (const report of Map.groupBy(claims, ({ article }) => article).values())
    readList(
      report.toSorted((a, b) => a.position - b.position),
      days,
    );
  return days;
}

function readList(list: readonly VisitedClaim[], days: Map<VisitedClaim, ListedDays>): void {
  const after = daysAfter(list);
  const times = new Map<string, number>();
  for (const { place } of list) times.set(place.country, (times.get(place.country) ?? 0) + 1);
  const seen = new Map<string, number>();
  let before = -Infinity;
  list.forEach((claim, index) => {
    const { start, end } = claim.dates ?? { start: ANY, end: ANY };
    const nth = seen.get(claim.place.country) ?? 0;
    seen.set(claim.place.country, nth + 1);
    const isInOrder = before <= after[index]!;
    const bound = isInOrder ? { from: before, to: after[index]! } : ANY;
    days.set(claim, {
      arrival: within(start, bound),
      departure: within(end, bound),
      nth,
      isListedTwice: times.get(claim.place.country)! > 1,
    });
    if (Number.isFinite(start.from)) before = Math.max(before, start.from);
  });
}

/** For each place in a list, the first day on which anything after it had begun. */
function daysAfter(list: readonly VisitedClaim[]): readonly number[] {
  const days: number[] = [];
  let next = Infinity;
  for (const { dates } of list.toReversed()) {
    days.push(next);
    if (dates && Number.isFinite(dates.start.to)) next = Math.min(next, dates.start.to);
  }
  return days.reverse();
}

/** Only an edge that is not given is bounded: a day that a source gives is never moved. */
const within = (given: DayRange, bound: DayRange): DayRange => ({
  from: Number.isFinite(given.from) ? given.from : Math.min(bound.from, given.to),
  to: Number.isFinite(given.to) ? given.to : Math.max(bound.to, given.from),
});
