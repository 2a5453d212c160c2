import { earliest, latest, type When } from "../when.ts";
import type { Before } from "./bounds.ts";
import type { ReportedStay } from "./stays.ts";

/** Each pair of consecutive stays in an article's list. */
export function listedOrder(stays: readonly ReportedStay[]): readonly Before<ReportedStay>[] {
  const reports = Map.groupBy(
    stays.flatMap((stay) => stay.claims.map((claim) => ({ stay, claim }))),
    ({ claim }) => claim.article,
  );
  const pairs: Before<ReportedStay>[] = [];
  for (const list of reports.values()) {
    list.sort((a, b) => a.claim.position - b.claim.position);
    for (let n = 1; n < list.length; n += 1)
      if (list[n - 1]!.stay !== list[n]!.stay) pairs.push([list[n - 1]!.stay, list[n]!.stay]);
  }
  return pairs;
}

/**
 * Sorts stays into the order made. An article's own order always holds, whatever its dates (the date
 * line can gain or lose a day). Between articles the dates decide, and if they cannot, the plan.
 */
export function orderStays(
  stays: readonly ReportedStay[],
  listed: readonly Before<ReportedStay>[],
  position: (stay: ReportedStay) => number,
): readonly ReportedStay[] {
  const before = predecessors(listed);
  const ordered: ReportedStay[] = [];
  const left = new Set(stays);
  while (left.size > 0) {
    const ready = [...left].filter((stay) => isReady(before.get(stay), left));
    const choices = ready.length > 0 ? ready : [...left];
    const next = choices.find((stay) => isFirst(stay, choices, position)) ?? choices[0]!;
    ordered.push(next);
    left.delete(next);
  }
  return ordered;
}

function predecessors(
  listed: readonly Before<ReportedStay>[],
): ReadonlyMap<ReportedStay, ReadonlySet<ReportedStay>> {
  const before = new Map<ReportedStay, Set<ReportedStay>>();
  for (const [first, second] of listed) {
    const known = before.get(second) ?? new Set();
    before.set(second, known.add(first));
  }
  return before;
}

function isReady(
  before: ReadonlySet<ReportedStay> | undefined,
  left: ReadonlySet<ReportedStay>,
): boolean {
  for (const stay of before ?? []) if (left.has(stay)) return false;
  return true;
}

const isFirst = (
  stay: ReportedStay,
  choices: readonly ReportedStay[],
  position: (stay: ReportedStay) => number,
): boolean => choices.every((other) => goesFirst(stay, other, position));

/** Whether one stay came before another by dates, or by the plan if the dates cannot say. */
function goesFirst(
  stay: ReportedStay,
  other: ReportedStay,
  position: (stay: ReportedStay) => number,
): boolean {
  const order = compareDates(stay, other);
  if (order !== 0) return order < 0;
  const [a, b] = [position(stay), position(other)];
  return Math.min(a, b) < 0 || a <= b;
}

/** Negative if `a` certainly came first, positive if `b` did, 0 if the dates cannot say. */
const compareDates = (a: ReportedStay, b: ReportedStay): number =>
  a.dates && b.dates ? Number(precedes(b.dates, a.dates)) - Number(precedes(a.dates, b.dates)) : 0;

/** Whether it certainly began, or certainly ended, before the other. */
const precedes = (a: When, b: When): boolean =>
  a.start.to < b.start.from || a.end.to < b.end.from || latest(a) <= earliest(b);
