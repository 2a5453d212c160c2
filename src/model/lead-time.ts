import type { Claim } from "./claim.ts";
import type { Day } from "./day.ts";
import type { PlanChange } from "./plan-changes.ts";

/**
 * Days from the first announcement of what was planned to the first word that it would not be so. Undefined
 * unless sources date both to the day, or where nothing had been announced.
 */
export function leadTime({ trip, stop, claims }: PlanChange): number | undefined {
  const announced = stop?.announced?.claims ?? (stop ? [] : trip.plans[0]?.claims);
  const [from, to] = [firstDay(announced ?? []), firstDay(claims)];
  return from === undefined || to === undefined || to < from ? undefined : to - from;
}

/** The first day on which something was said, if that day is known: a claim known no later may not be vaguer. */
function firstDay(claims: readonly Claim[]): Day | undefined {
  const first = claims.toSorted((a, b) => a.known - b.known)[0];
  if (!first || first.undated) return undefined;
  const { on, known } = first;
  return !on || on.start.from === on.end.to ? known : undefined;
}
