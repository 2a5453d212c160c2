import { compatible, type Place } from "../place.ts";
import type { PlannedStop } from "../stop.ts";
import { overlap } from "../when.ts";
import type { Intentions } from "./intentions.ts";
import type { KeyedStop, Plan } from "./plan.ts";

/** A stop that was planned: announced, due or only expected, in the current plan or withdrawn from it. */
export interface Slot {
  readonly key: string;
  readonly announced?: KeyedStop | undefined;
  readonly due?: KeyedStop | undefined;
  readonly expected?: KeyedStop | undefined;
  /** A later full announcement lists the stops without it. */
  readonly withdrawnBy?: Plan | undefined;
}

/** What was planned, by what kind of statement. */
export interface Planned {
  readonly announced: Intentions;
  readonly due: Intentions;
  readonly expected: Intentions;
}

export const plannedStop = ({ announced, due, expected }: Slot): KeyedStop =>
  (announced ?? due ?? expected)!;

export const placeOf = (slot: Slot): Place => plannedStop(slot).place;

/** Every stop ever planned, in the planned order, those withdrawn or only expected after the one before. */
export function planSlots({ announced, due, expected }: Planned): readonly Slot[] {
  const slots = withoutWithdrawn(announced.versions);
  const withDue = lastWords(due).reduce((all, plan) => addPlan(all, plan, "due"), slots);
  return lastWords(expected).reduce((all, plan) => addPlan(all, plan, "expected"), withDue);
}

/** The last list of each voice, the latest first: nobody's later list takes away what another named. */
const lastWords = ({ versions }: Intentions): readonly Plan[] =>
  [...new Map(versions.map((plan) => [plan.voice.id, plan])).values()].toReversed();

function withoutWithdrawn(plans: readonly Plan[]): readonly Slot[] {
  let slots: readonly Slot[] = (plans.at(-1)?.stops ?? []).map((stop) => ({
    key: stop.key,
    announced: stop,
  }));
  if (plans.length <= 1) return slots;
  const named = new Map(plans.map((plan) => [plan, keysOf(plan)]));
  for (const plan of plans.slice(0, -1).toReversed()) {
    slots = withMissing(slots, plan, (stop) => ({
      key: stop.key,
      announced: { ...stop, position: undefined },
      withdrawnBy: withdrawal(stop, plan, plans, named),
    }));
  }
  return slots;
}

const keysOf = ({ stops }: Plan): Set<string> => new Set(stops.map(({ key }) => key));

/** The first full announcement after a plan that leaves out a stop which a full one had named. */
function withdrawal(
  stop: KeyedStop,
  plan: Plan,
  plans: readonly Plan[],
  named: ReadonlyMap<Plan, ReadonlySet<string>>,
): Plan | undefined {
  if (stop.claims.every((claim) => claim.partial)) return undefined;
  return plans.slice(plans.indexOf(plan) + 1).find((later) => !named.get(later)!.has(stop.key));
}

/** Slots with those that a plan of another kind has besides; where it names the same stop, the slot has both. */
function addPlan(slots: readonly Slot[], plan: Plan, kind: "due" | "expected"): readonly Slot[] {
  const taken = new Set<string>();
  const merged = slots.map((slot): Slot => {
    if (slot[kind]) {
      if (plan.stops.some(({ key }) => key === slot[kind]?.key)) taken.add(slot[kind].key);
      return slot;
    }
    const same = sameStop(slot, plan.stops, taken);
    if (same) taken.add(same.key);
    return same ? { ...slot, [kind]: same } : slot;
  });
  return withMissing(merged, plan, (stop) => ({ key: `${kind} ${stop.key}`, [kind]: stop }), kind);
}

function sameStop(
  slot: Slot,
  stops: readonly KeyedStop[],
  taken: ReadonlySet<string>,
): KeyedStop | undefined {
  const { place, dates } = plannedStop(slot);
  const free = stops.filter((stop) => !taken.has(stop.key) && compatible(stop.place, place));
  const shares = (stop: PlannedStop): boolean =>
    dates !== undefined && stop.dates !== undefined && overlap(dates, stop.dates);
  return free.find(shares) ?? free[0];
}

/** Slots with those that a plan has besides, each after the slot that precedes it in that plan. */
function withMissing(
  slots: readonly Slot[],
  plan: Plan,
  read: (stop: KeyedStop) => Slot,
  kind: "announced" | "due" | "expected" = "announced",
): readonly Slot[] {
  const all = [...slots];
  let previous = -1;
  for (const stop of plan.stops) {
    const found = all.findIndex((slot) => slot[kind]?.key === stop.key);
    if (found < 0) all.splice(previous + 1, 0, read(stop));
    previous = found < 0 ? previous + 1 : found;
  }
  return all;
}
