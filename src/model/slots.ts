import type { Plan, PlannedVisit } from "./plan.ts";
import { compatible, type Place } from "./place.ts";

/** A stop that was planned: announced, or only expected, in the current plan or withdrawn from it. */
export interface Slot {
  readonly key: string;
  readonly announced?: PlannedVisit | undefined;
  readonly expected?: PlannedVisit | undefined;
  /** A later full announcement lists the stops without it. */
  readonly withdrawnBy?: Plan | undefined;
}

export const placeOf = ({ announced, expected }: Slot): Place => (announced ?? expected)!.place;

/** Every stop ever planned, in the planned order, those withdrawn or only expected after the one before. */
export function planSlots(plans: readonly Plan[], expected: readonly Plan[]): readonly Slot[] {
  const current = plans.at(-1);
  let slots: readonly Slot[] = (current?.stops ?? []).map((stop) => ({
    key: stop.key,
    announced: stop,
  }));
  for (const plan of plans.slice(0, -1).toReversed()) {
    slots = withMissing(slots, plan, (stop) => ({
      key: stop.key,
      announced: stop,
      withdrawnBy: withdrawal(stop, plan, plans),
    }));
  }
  const press = expected.at(-1);
  if (!press) return slots;
  const merged = slots.map((slot) => ({ ...slot, expected: samePlace(slot, press) }));
  return withMissing(merged, press, (stop) => ({ key: `expected ${stop.key}`, expected: stop }));
}

const samePlace = ({ announced }: Slot, press: Plan): PlannedVisit | undefined =>
  announced && press.stops.find((stop) => compatible(stop.place, announced.place));

/** The first full announcement after a plan that leaves out a stop which a full one had named. */
function withdrawal(stop: PlannedVisit, plan: Plan, plans: readonly Plan[]): Plan | undefined {
  if (stop.claims.every((claim) => claim.partial)) return undefined;
  return plans
    .slice(plans.indexOf(plan) + 1)
    .find((later) => !later.stops.some((each) => each.key === stop.key));
}

/** Slots with those that a plan has besides, each after the slot that precedes it in that plan. */
function withMissing(
  slots: readonly Slot[],
  plan: Plan,
  read: (stop: PlannedVisit) => Slot,
): readonly Slot[] {
  const all = [...slots];
  let previous = -1;
  for (const stop of plan.stops) {
    const missing = read(stop);
    const found = all.findIndex((slot) => isSame(slot, missing));
    if (found < 0) all.splice(previous + 1, 0, missing);
    previous = found < 0 ? previous + 1 : found;
  }
  return all;
}

/** Announced stops are the same by their key, expected ones by that of what was expected. */
const isSame = (slot: Slot, other: Slot): boolean =>
  slot.key === other.key || (!other.announced && slot.expected?.key === other.expected?.key);
