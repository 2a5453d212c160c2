import { counter } from "../grouped.ts";
import type { VisitedClaim } from "../claim.ts";
import { type DayRange, isBounded } from "../day-range.ts";

/** The days of a stay in one article: those given, else those that its list allows. */
export interface ListedDays {
  readonly arrival: DayRange;
  readonly departure: DayRange;
  /** The article lists the country more than once. */
  readonly isListedTwice: boolean;
  /** Its index among the article's stays in that country, from 0. */
  readonly nth: number;
}

const ANY: DayRange = { from: -Infinity, to: Infinity };

/** For each claim, the days that its article allows, from the stops listed before and after it. */
export function listedDays(claims: readonly VisitedClaim[]): readonly ListedDays[] {
  const days: ListedDays[] = [];
  const reports = Map.groupBy(claims.keys(), (n) => claims[n]!.article);
  for (const report of reports.values())
    readList(
      report.toSorted((a, b) => claims[a]!.position - claims[b]!.position),
      claims,
      days,
    );
  return days;
}

function readList(
  order: readonly number[],
  claims: readonly VisitedClaim[],
  days: ListedDays[],
): void {
  const list = order.map((n) => claims[n]!);
  const after = daysAfter(list);
  const ofCountry = Map.groupBy(list, ({ place }) => place.country);
  const countOf = counter();
  let before = -Infinity;
  list.forEach(({ dates, place }, index) => {
    const { start, end } = dates ?? { start: ANY, end: ANY };
    const isInOrder = before <= after[index]!;
    const bound = isInOrder ? { from: before, to: after[index]! } : ANY;
    days[order[index]!] = {
      arrival: within(start, bound),
      departure: within(end, bound),
      nth: countOf(place.country) - 1,
      isListedTwice: ofCountry.get(place.country)!.length > 1,
    };
    before = Math.max(before, start.from);
  });
}

/** For each index in a list, the first day on which anything after it had begun. */
function daysAfter(list: readonly VisitedClaim[]): readonly number[] {
  const days = list.map(() => Infinity);
  for (let n = list.length - 1; n > 0; n -= 1) {
    days[n - 1] = Math.min(days[n]!, list[n]!.dates?.start.to ?? Infinity);
  }
  return days;
}

/** Only edges without a date are bounded: a day that a source gives is never moved. */
const within = (given: DayRange, bound: DayRange): DayRange =>
  isBounded(given)
    ? given
    : {
        from: Number.isFinite(given.from) ? given.from : Math.min(bound.from, given.to),
        to: Number.isFinite(given.to) ? given.to : Math.max(bound.to, given.from),
      };
