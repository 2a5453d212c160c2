import type { PlanClaim } from "../model/claim.ts";
import { byKnowledge } from "../model/order.ts";
import type { PlanVersion } from "../model/trip.ts";
import type { When } from "../model/when.ts";
import type { Messages } from "./en/messages.ts";
import { type Line, sayLine } from "./history-line.ts";
import { placeName } from "./names.ts";

/** What had been due, or was expected: each statement with the stops and days that it names itself. */
export const sayPlansTold = (
  plans: readonly PlanVersion[],
  kind: string,
  messages: Messages,
): readonly Line[] =>
  plans.flatMap((plan, index) => {
    const before = new Set(plans[index - 1]?.claims);
    const claims = plan.claims.filter((claim) => !before.has(claim)).toSorted(byKnowledge);
    const [made] = claims;
    return made ? [{ text: sayStatement(made, kind, messages), claims }] : [];
  });

function sayStatement(claim: PlanClaim, kind: string, messages: Messages): string {
  const names = claim.stops.map(({ place }) => placeName(place, messages));
  const parts = { what: messages.list(names), dates: datesOf(claim), by: claim.by };
  return sayLine(kind, parts, claim.reason ?? "", messages);
}

const datesOf = ({ dates, stops }: PlanClaim): When | undefined =>
  dates ?? (stops.length === 1 ? stops[0]!.dates : undefined);
