import { earliest, latest, type When } from "../when.ts";
import type { Before } from "./bounds.ts";
import type { Stay } from "./stays.ts";

/** For each pair of stays that an article lists one right after the other, in its order. */
export function listedOrder(stays: readonly Stay[]): readonly Before<Stay>[] {
  const told = stays.flatMap((stay) => stay.claims.map((claim) => ({ stay, claim })));
  return [...Map.groupBy(told, ({ claim }) => claim.article).values()].flatMap((report) => {
    const list = report.toSorted((a, b) => a.claim.position - b.claim.position);
    return list.slice(1).flatMap(({ stay }, index): readonly Before<Stay>[] => {
      const previous = list[index]!.stay;
      return previous === stay ? [] : [[previous, stay]];
    });
  });
}

/**
 * Stays in the order made. Each article's own order holds, whatever its dates (a day can be lost or
 * won at the date line); between articles the dates decide, and where they do not, the plan.
 */
export function orderStays(
  stays: readonly Stay[],
  listed: readonly Before<Stay>[],
  position: (stay: Stay) => number,
): readonly Stay[] {
  const before = predecessors(listed);
  const ordered: Stay[] = [];
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

function predecessors(listed: readonly Before<Stay>[]): ReadonlyMap<Stay, ReadonlySet<Stay>> {
  const before = new Map<Stay, Set<Stay>>();
  for (const [first, second] of listed) {
    const known = before.get(second) ?? new Set();
    before.set(second, known.add(first));
  }
  return before;
}

function isReady(before: ReadonlySet<Stay> | undefined, left: ReadonlySet<Stay>): boolean {
  for (const stay of before ?? []) if (left.has(stay)) return false;
  return true;
}

const isFirst = (stay: Stay, choices: readonly Stay[], position: (stay: Stay) => number): boolean =>
  choices.every((other) => {
    const order = compareDates(stay, other);
    const planned = [position(stay), position(other)] as const;
    return order < 0 || (order === 0 && (Math.min(...planned) < 0 || planned[0] <= planned[1]));
  });

/** Below 0 if `a` surely came first, above 0 if `b` did, 0 if the dates do not tell. */
const compareDates = (a: Stay, b: Stay): number =>
  a.dates && b.dates ? Number(precedes(b.dates, a.dates)) - Number(precedes(a.dates, b.dates)) : 0;

/** Whether it was surely arrived at, or surely left, before the other. */
const precedes = (a: When, b: When): boolean =>
  a.start.to < b.start.from || a.end.to < b.end.from || latest(a) <= earliest(b);
