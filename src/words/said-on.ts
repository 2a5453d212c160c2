import type { Claim } from "../model/claim.ts";
import { sayDay, sayEdtf, sayMomentBriefly } from "./dates.ts";
import type { Messages } from "./en/messages.ts";

/** When a claim was made known, never more exact than its source: `9 Jan 2026`, `about 12 Dec 2019`, `Dec 2022`. */
export function saySaidOn(claim: Claim, messages: Messages): string {
  const { on, publishedIn, undated, known } = claim;
  if (undated) return messages.dates.undated(sayDay(known, messages));
  if (on) return sayMomentBriefly(on, messages, { year: true });
  return publishedIn === undefined ? sayDay(known, messages) : sayEdtf(publishedIn, messages);
}
