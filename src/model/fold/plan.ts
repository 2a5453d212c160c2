import type { PlanClaim } from "../claim.ts";
import type { PlannedStop } from "../stop.ts";
import type { PlanVersion } from "../trip.ts";
import type { Day } from "../day.ts";
import { saidFrom } from "./knowledge.ts";

/** A planned stop across all versions of a plan: `key` is `ET`, or `ET#2` for a second one. */
export interface KeyedStop extends PlannedStop {
  readonly key: string;
}

export interface Plan extends PlanVersion {
  readonly stops: readonly KeyedStop[];
  /** The statement that made this version. */
  readonly made: PlanClaim;
  /** The rank of the voice whose list it is, whoever has added notices to it. */
  readonly rank: number;
}

/**
 * The plan in force on a day; if none was known yet, the first one, unless it is known to have been
 * made later.
 */
export const planOn = (plans: readonly Plan[], day: Day): Plan | undefined =>
  plans.findLast((plan) => plan.known <= day) ??
  (plans[0] && saidFrom(plans[0].made) <= day ? plans[0] : undefined);
