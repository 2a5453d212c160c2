import { type PlanChange, planChanges, newestFirst, silencesOf } from "../model/plan-changes.ts";
import type { Site } from "./site.ts";

interface ChangesView {
  readonly changes: readonly PlanChange[];
  readonly silences: readonly PlanChange[];
}

/** Every change from a plan, and every announced stop of which nobody says what became. */
export function viewChanges({ entries }: Site): ChangesView {
  const trips = entries.map(({ trip }) => trip);
  return {
    changes: newestFirst(trips.flatMap(planChanges)),
    silences: newestFirst(trips.flatMap(silencesOf)),
  };
}
