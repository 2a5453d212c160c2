import type { Matches } from "./match.ts";
import type { PlannedVisit } from "./plan.ts";
import type { Visit } from "./visits.ts";
import { earliest, latest, type When } from "./when.ts";

/**
 * Visits in the order made. Each article's own order holds, whatever its dates (a day can be lost or
 * won at the date line); between articles the dates decide, and where they do not, the plan.
 */
export function orderVisits(
  visits: readonly Visit[],
  planned: readonly PlannedVisit[],
  matches: Matches,
): readonly Visit[] {
  const before = articleOrder(visits);
  const position = (visit: Visit): number =>
    planned.findIndex((stop) => stop.key === matches.get(visit));
  const ordered: Visit[] = [];
  let left = [...visits];
  while (left.length > 0) {
    const ready = left.filter((visit) => !left.some((other) => before.get(visit)?.has(other)));
    const choices = ready.length > 0 ? ready : left;
    const next = choices.find((visit) => isFirst(visit, choices, position)) ?? choices[0]!;
    ordered.push(next);
    left = left.filter((visit) => visit !== next);
  }
  return ordered;
}

/** For each visit, those that some article tells of just before it. */
function articleOrder(visits: readonly Visit[]): ReadonlyMap<Visit, ReadonlySet<Visit>> {
  const before = new Map<Visit, Set<Visit>>();
  const told = visits.flatMap((visit) => visit.claims.map((claim) => ({ visit, claim })));
  for (const report of Map.groupBy(told, ({ claim }) => claim.article).values()) {
    const sequence = report.toSorted((a, b) => a.claim.position - b.claim.position);
    sequence.forEach(({ visit }, index) => {
      const previous = sequence[index - 1]?.visit;
      if (previous) before.set(visit, (before.get(visit) ?? new Set()).add(previous));
    });
  }
  return before;
}

const isFirst = (
  visit: Visit,
  choices: readonly Visit[],
  position: (visit: Visit) => number,
): boolean =>
  choices.every((other) => {
    const order = compareDates(visit, other);
    const planned = [position(visit), position(other)] as const;
    return order < 0 || (order === 0 && (Math.min(...planned) < 0 || planned[0] <= planned[1]));
  });

/** Below 0 where `a` surely came first, above 0 where `b` did, 0 where the dates do not tell. */
const compareDates = (a: Visit, b: Visit): number =>
  a.dates && b.dates ? Number(precedes(b.dates, a.dates)) - Number(precedes(a.dates, b.dates)) : 0;

/** Whether it was surely arrived at, or surely left, before the other. */
const precedes = (a: When, b: When): boolean =>
  a.start.to < b.start.from || a.end.to < b.end.from || latest(a) <= earliest(b);
