import type { Made } from "../facets.ts";
import type { When } from "../when.ts";
import type { TripFacts } from "./facts.ts";
import type { KeyedStop } from "./plan.ts";
import { firstKnown } from "./knowledge.ts";
import type { Row } from "./rows.ts";
import { lastPossibleDay } from "./silence.ts";

/** A stop about which nobody says anything: still to come, left out of the plan, or unreported. */
export function openAs(row: Row, facts: TripFacts): Made {
  const { stopPlan } = row;
  if (row.isDropped) return "left out";
  if (stopPlan && !stopPlan.announced && !stopPlan.due && isLeftOut(stopPlan.expected!, facts))
    return "left out";
  if (facts.isOver || isPassedBy(row, facts)) return "unreported";
  const days = plannedDays(row, facts);
  return lastPossibleDay(days, facts.heard) >= facts.asOf ? "to come" : "unreported";
}

/** A stop that the press expected and the later full announcement does not name. */
export const isLeftOut = ({ claims }: KeyedStop, { planned }: TripFacts): boolean => {
  const plan = planned.announced.versions.findLast(({ full }) => full);
  return plan !== undefined && plan.known >= firstKnown(claims);
};

/** A stop is no longer to come once a later one in the same numbered plan was made. */
const isPassedBy = ({ stopPlan }: Row, { lastMade }: TripFacts): boolean =>
  stopPlan?.announced?.position !== undefined && stopPlan.announced.position < lastMade;

const plannedDays = ({ stopPlan }: Row, facts: TripFacts): When | undefined =>
  stopPlan?.announced?.dates ??
  stopPlan?.due?.dates ??
  stopPlan?.expected?.dates ??
  wholeDates(facts);

const wholeDates = ({ planned }: TripFacts): When | undefined =>
  planned.announced.versions.at(-1)?.dates ??
  planned.due.versions.at(-1)?.dates ??
  planned.expected.versions.at(-1)?.dates;

/** Whether a trip without named stops is still to come: its plan has dates that are not over. */
export function isAwaited(facts: TripFacts): boolean {
  const dates = wholeDates(facts);
  return dates !== undefined && lastPossibleDay(dates, facts.heard) >= facts.asOf;
}
