import { compatible, type Place } from "../place.ts";
import type { PlannedStop } from "../stop.ts";
import { overlap } from "../when.ts";
import type { Intentions } from "./intentions.ts";
import type { KeyedStop, Plan } from "./plan.ts";

/** A planned stop: announced, due or only expected, in the current plan or withdrawn from it. */
export interface StopPlan {
  readonly key: string;
  readonly announced?: KeyedStop | undefined;
  readonly due?: KeyedStop | undefined;
  readonly expected?: KeyedStop | undefined;
  /** A later full announcement that leaves it out. */
  readonly withdrawnBy?: Plan | undefined;
}

/** What was planned, by kind of statement. */
export interface Planned {
  readonly announced: Intentions;
  readonly due: Intentions;
  readonly expected: Intentions;
}

export const plannedStop = ({ announced, due, expected }: StopPlan): KeyedStop =>
  (announced ?? due ?? expected)!;

export const placeOf = (stopPlan: StopPlan): Place => plannedStop(stopPlan).place;

/** Every stop ever planned, in planned order; withdrawn or expected ones follow the stop before them. */
export function planStops({ announced, due, expected }: Planned): readonly StopPlan[] {
  const stopPlans = withoutWithdrawn(announced.versions);
  const withDue = lastWords(due).reduce((all, plan) => addPlan(all, plan, "due"), stopPlans);
  return lastWords(expected).reduce((all, plan) => addPlan(all, plan, "expected"), withDue);
}

/** Each voice's last list, latest first: a later list removes nothing that another voice named. */
const lastWords = ({ versions }: Intentions): readonly Plan[] =>
  [...new Map(versions.map((plan) => [plan.voice.id, plan])).values()].toReversed();

function withoutWithdrawn(plans: readonly Plan[]): readonly StopPlan[] {
  let stopPlans: readonly StopPlan[] = (plans.at(-1)?.stops ?? []).map((stop) => ({
    key: stop.key,
    announced: stop,
  }));
  if (plans.length <= 1) return stopPlans;
  const named = new Map(plans.map((plan) => [plan, keysOf(plan)]));
  for (const plan of plans.slice(0, -1).toReversed()) {
    stopPlans = withMissing(stopPlans, plan, (stop) => ({
      key: stop.key,
      announced: { ...stop, position: undefined },
      withdrawnBy: withdrawal(stop, plan, plans, named),
    }));
  }
  return stopPlans;
}

const keysOf = ({ stops }: Plan): Set<string> => new Set(stops.map(({ key }) => key));

/** The first full announcement that leaves out a stop named in an earlier full one. */
function withdrawal(
  stop: KeyedStop,
  plan: Plan,
  plans: readonly Plan[],
  named: ReadonlyMap<Plan, ReadonlySet<string>>,
): Plan | undefined {
  if (stop.claims.every((claim) => claim.partial)) return undefined;
  return plans.slice(plans.indexOf(plan) + 1).find((later) => !named.get(later)!.has(stop.key));
}

/** Merges the plan of another kind into the stops: one that both name gets both. */
function addPlan(
  stopPlans: readonly StopPlan[],
  plan: Plan,
  kind: "due" | "expected",
): readonly StopPlan[] {
  const taken = new Set<string>();
  const merged = stopPlans.map((stopPlan): StopPlan => {
    if (stopPlan[kind]) {
      if (plan.stops.some(({ key }) => key === stopPlan[kind]?.key)) taken.add(stopPlan[kind].key);
      return stopPlan;
    }
    const same = sameStop(stopPlan, plan.stops, taken);
    if (same) taken.add(same.key);
    return same ? { ...stopPlan, [kind]: same } : stopPlan;
  });
  return withMissing(merged, plan, (stop) => ({ key: `${kind} ${stop.key}`, [kind]: stop }), kind);
}

function sameStop(
  stopPlan: StopPlan,
  stops: readonly KeyedStop[],
  taken: ReadonlySet<string>,
): KeyedStop | undefined {
  const { place, dates } = plannedStop(stopPlan);
  const free = stops.filter((stop) => !taken.has(stop.key) && compatible(stop.place, place));
  const shares = (stop: PlannedStop): boolean =>
    dates !== undefined && stop.dates !== undefined && overlap(dates, stop.dates);
  return free.find(shares) ?? free[0];
}

/** Inserts the stops that only this plan has, each after the one that precedes it there. */
function withMissing(
  stopPlans: readonly StopPlan[],
  plan: Plan,
  read: (stop: KeyedStop) => StopPlan,
  kind: "announced" | "due" | "expected" = "announced",
): readonly StopPlan[] {
  const all = [...stopPlans];
  let previous = -1;
  for (const stop of plan.stops) {
    const found = all.findIndex((stopPlan) => stopPlan[kind]?.key === stop.key);
    if (found < 0) all.splice(previous + 1, 0, read(stop));
    previous = found < 0 ? previous + 1 : found;
  }
  return all;
}
