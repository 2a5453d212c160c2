import type { Account } from "../model/trip.ts";
import { sayDay, sayMoment, sayMomentBriefly } from "./dates.ts";
import { en, type Messages } from "./messages-en.ts";

/** `on 10 January 2026`; where nobody dates the statement, the day by which it was reported. */
export function momentOf(account: Account, messages: Messages = en): string {
  if (account.on) return sayMoment(account.on, {}, messages);
  const known = account.claims[0]?.known;
  return known === undefined ? "" : messages.dates.by(sayDay(known, { long: true }, messages));
}

/** `schedule, said the Chinese embassy in Somalia on 10 January 2026`. */
export function sayAccount(account: Account, messages: Messages = en): string {
  const { stop, causes, speaker } = messages;
  const moment = momentOf(account, messages);
  const said = account.by
    ? stop.said(speaker(account.by), moment)
    : account.on
      ? stop.saidBySomeone(moment)
      : stop.reported(moment);
  const sent = account.sentInstead ? [stop.sentInstead(account.sentInstead)] : [];
  return [causes[account.cause], said, ...sent].join(", ");
}

/** The same for the little room of a drawing: `schedule, Chinese embassy in Somalia, 10 Jan`. */
export function sayAccountBriefly(account: Account, messages: Messages = en): string {
  const date = account.on ? sayMomentBriefly(account.on, messages) : "";
  return messages.drawing.becauseOf(messages.causes[account.cause], account.by ?? "", date);
}
