import type { Made } from "../facets.ts";
import type { When } from "../when.ts";
import type { TripFacts } from "./facts.ts";
import type { KeyedStop } from "./plan.ts";
import { firstKnown } from "./knowledge.ts";
import type { Row } from "./rows.ts";
import { lastPossibleDay } from "./silence.ts";

/** A stop of which nobody says anything: still to come, left out of the plan, or unreported. */
export function openAs(row: Row, facts: TripFacts): Made {
  const { slot } = row;
  if (slot && !slot.announced && !slot.due && isLeftOut(slot.expected!, facts)) return "left out";
  if (facts.isOver || isPassedBy(row, facts)) return "unreported";
  const days = plannedDays(row, facts);
  return lastPossibleDay(days, facts.heard) >= facts.asOf ? "to come" : "unreported";
}

/** A stop that the press expected, and that the full announcement made afterwards does not name. */
export const isLeftOut = ({ claims }: KeyedStop, { planned }: TripFacts): boolean => {
  const plan = planned.announced.versions.findLast(({ full }) => full);
  return plan !== undefined && plan.known >= firstKnown(claims);
};

/** A stop is no longer to come once a later one of the same numbered plan was made. */
const isPassedBy = ({ slot }: Row, { lastMade }: TripFacts): boolean =>
  slot?.announced?.position !== undefined && slot.announced.position < lastMade;

const plannedDays = ({ slot }: Row, { planned }: TripFacts): When | undefined =>
  slot?.announced?.dates ??
  slot?.due?.dates ??
  slot?.expected?.dates ??
  planned.announced.versions.at(-1)?.dates ??
  planned.due.versions.at(-1)?.dates ??
  planned.expected.versions.at(-1)?.dates;
