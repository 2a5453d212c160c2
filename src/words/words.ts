import type { Outcome, Stop } from "../model/trip.ts";
import { sayAccount } from "./accounts.ts";
import { sayPurpose, sayStay } from "./dates.ts";
import type { Messages } from "./en/messages.ts";
import { placeName, stopName } from "./names.ts";

/** `as announced`, `skipped`, … as written in a table. */
export const outcomeLabel = (outcome: Outcome, messages: Messages): string =>
  messages.outcomes[outcome];

/** `first`, `second`, … in sentences. */
export const ordinal = (position: number, messages: Messages): string => messages.ordinal(position);

/** `1st`, `2nd`, … in tables. */
export const shortOrdinal = (position: number, messages: Messages): string =>
  messages.shortOrdinal(position);

/** "Somalia, announced second, skipped: schedule, said the Chinese embassy in Somalia on 10 January 2026". */
export const sayStop = (stop: Stop, messages: Messages): string =>
  [
    stopName(stop, messages),
    sayPlan(stop, messages),
    SAY[stop.outcome](stop, messages),
    sayMeetings(stop, messages),
  ]
    .filter(Boolean)
    .join(messages.comma);

type Say = (stop: Stop, messages: Messages) => string;

function sayPlan({ announced, expected }: Stop, messages: Messages): string {
  if (!announced) return expected ? messages.stop.expected : "";
  const nth = messages.ordinal(announced.position);
  return announced.dates
    ? messages.stop.announcedFor(nth, sayPurpose(announced.dates, messages))
    : messages.stop.announced(nth);
}

const stayOf = ({ visited }: Stop, messages: Messages): string =>
  visited?.dates ? sayStay(visited.dates, messages) : "";

const sayVisit: Say = (stop, messages) =>
  messages.stop[stop.kind === "transit" ? "transit" : "visited"](stayOf(stop, messages));

/** What became of a stop that was not made, and why: `skipped: schedule, said …`. */
function sayMissed(fate: string, { notVisited }: Stop, messages: Messages): string {
  const accounts = notVisited?.accounts.map((account) => sayAccount(account, messages)) ?? [];
  return accounts.length > 0
    ? messages.stop.because(fate, accounts.join(messages.semicolon))
    : fate;
}

const SAY: Readonly<Record<Outcome, Say>> = {
  upcoming: (_, { stop }) => stop.upcoming,
  "as announced": sayVisit,
  visited: sayVisit,
  moved: (stop, messages) =>
    [sayVisit(stop, messages), messages.stop.moved(stop.movedBy ?? 0)].join(messages.comma),
  reordered: (stop, messages) =>
    [sayVisit(stop, messages), messages.stop.reordered].join(messages.comma),
  added: (stop, messages) => {
    const instead = stop.visited?.insteadOf;
    const why = instead
      ? messages.stop.insteadOf(placeName(instead, messages))
      : messages.stop.added;
    return [sayVisit(stop, messages), why].join(messages.comma);
  },
  dropped: (stop, messages) => sayMissed(messages.stop.dropped, stop, messages),
  skipped: (stop, messages) => sayMissed(messages.stop.skipped, stop, messages),
  replaced: (stop, messages) => {
    const by = stop.notVisited?.replacedBy;
    const fate = by ? messages.stop.replacedBy(placeName(by, messages)) : messages.stop.skipped;
    return sayMissed(fate, stop, messages);
  },
  "turned back": (stop, messages) => sayMissed(messages.stop.turnedBack, stop, messages),
  virtual: (stop, messages) => messages.stop.byVideo(stayOf(stop, messages)),
  unreported: (_, { stop }) => stop.unreported,
  disputed: (_, { stop }) => stop.disputed,
};

const sayMeetings = ({ visited }: Stop, messages: Messages): string =>
  visited && visited.met.length > 0 ? messages.stop.met(messages.list(visited.met)) : "";
