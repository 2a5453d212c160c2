import type { Claim } from "../model/claim.ts";
import type { When } from "../model/when.ts";
import { sayDay, sayMoments, sayEdtf, sayMomentBriefly } from "./dates.ts";
import type { Messages } from "./en/messages.ts";
import type { Sourced } from "../model/explanation.ts";

/** A sentence with the claims that it rests on, for footnotes. */
export interface Sentence extends Sourced {
  readonly text: string;
}

/** Turns a clause into a sentence. */
export const finish = (clause: string, messages: Messages): string =>
  messages.capitalize(messages.verdict.sentence([clause]));

/** A clause with the day on which it was said, or else by which it was reported. */
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

/** When a claim was made, never more precise than its source: `9 Jan 2026`, `about 12 Dec 2019`, `Dec 2022`. */
export function saySaidOn(claim: Claim, messages: Messages): string {
  const { on, publishedIn, undated, known } = claim;
  if (undated) return messages.dates.undated(sayDay(known, messages));
  if (on) return sayMomentBriefly(on, messages, { year: true });
  return publishedIn === undefined ? sayDay(known, messages) : sayEdtf(publishedIn, messages);
}
