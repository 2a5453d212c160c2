import type { Claim } from "../model/claim.ts";
import type { When } from "../model/when.ts";
import { sayDay, sayMoments } from "./dates.ts";
import type { Messages } from "./en/messages.ts";

/** A clause as a sentence of its own. */
export const finish = (clause: string, messages: Messages): string =>
  messages.capitalize(messages.verdict.sentence([clause]));

/** A clause with the day on which it was said; failing that, the one by which it was reported. */
export function sayWithMoment(
  clause: string,
  days: readonly When[],
  claims: readonly Claim[],
  messages: Messages,
): string {
  const { verdict } = messages;
  if (days.length > 0) return verdict.at(clause, sayMoments(days, messages));
  const [first] = claims;
  if (!first) return clause;
  const known = sayDay(first.known, messages, { long: true });
  return first.undated ? verdict.undated(clause, known) : verdict.reportedBy(clause, known);
}
