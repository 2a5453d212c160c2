import type { Account } from "../model/trip.ts";
import { sayDay, sayMomentBriefly, sayMoments } from "./dates.ts";
import type { Messages } from "./en/messages.ts";
import { keepTogether } from "./text-width.ts";

/** `on 10 January 2026`; where nobody dates the statement, the day by which it was reported. */
export function momentOf(account: Account, messages: Messages): string {
  const days = account.on ? [account.on] : account.days;
  if (days.length > 0) return sayMoments(days, messages);
  const [first] = account.claims;
  if (!first) return "";
  const known = sayDay(first.known, messages, { long: true });
  return first.undated ? messages.dates.undated(known) : messages.dates.by(known);
}

/** `schedule, said the Chinese embassy in Somalia on 10 January 2026`. */
export function sayAccount(account: Account, messages: Messages): string {
  const { stop, subject } = messages;
  const moment = momentOf(account, messages);
  const said = account.by
    ? stop.said(subject(account.by), moment)
    : account.on
      ? stop.saidBySomeone(moment)
      : stop.reported(moment);
  const sent = account.sentInstead ? [stop.sentInstead(account.sentInstead)] : [];
  return [whyOf(account, messages), said, ...sent].join(messages.comma);
}

/** The same for the little room of a drawing: `schedule, Chinese embassy in Somalia, 10 Jan`. */
export function sayAccountBriefly(account: Account, messages: Messages): string {
  const date = account.on ? keepTogether(sayMomentBriefly(account.on, messages)) : "";
  return messages.drawing.becauseOf(whyOf(account, messages), account.by ?? "", date);
}

/** The cause in a word; one that no word of ours covers as it was given. */
const whyOf = ({ cause, reason }: Account, { causes }: Messages): string =>
  cause === "other" && reason ? reason : causes[cause];
