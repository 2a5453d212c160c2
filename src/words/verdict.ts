import type { Trip } from "../model/trip.ts";
import type { Messages } from "./en/messages.ts";
import type { Sentence } from "./clause.ts";
import { withDistinctNames } from "./names.ts";
import { sayLead } from "./verdict-lead.ts";
import { sayDisputes } from "./verdict-disputes.ts";
import { sayExpected, sayPlans } from "./verdict-plans.ts";
import { sayReasons } from "./verdict-reasons.ts";

export interface Verdict {
  /** "Three of four announced stops made; Somalia skipped." */
  readonly lead: Sentence;
  /** First why and when, then the plan, each with its sources. May be empty. */
  readonly support: readonly Sentence[];
}

/** What became of a trip, and who said so; never more than its claims say. */
export const sayVerdict = (trip: Trip, messages: Messages): Verdict => ({
  lead: sayLead(trip, messages),
  support: [
    ...sayReasons(withDistinctNames(trip, messages), messages),
    ...sayDisputes(withDistinctNames(trip, messages), messages),
    ...sayPlans(trip, messages),
    ...sayExpected(trip, messages),
  ],
});
