import type { Engagement } from "../model/claim.ts";
import type { Place } from "../model/place.ts";
import type { Account, EventKind, Trip, TripEvent } from "../model/trip.ts";
import { finish, sayWithMoment } from "./clause.ts";
import type { Messages } from "./en/messages.ts";
import { nameInSentence } from "./names.ts";
import type { Sentence } from "./verdict.ts";

const MOST_NAMES = 12;

/** One explanation and the stops that it was given for; none where it was given for the trip. */
interface Reason {
  /** Dated, if any of those that tell of it dates it. */
  account: Account;
  readonly names: string[];
}

/** Why stops or the whole trip did not happen; who said so, and when. */
export function sayReasons(trip: Trip, messages: Messages): readonly Sentence[] {
  const reasons = collectReasons(trip, messages);
  const concerned = reasons.map(({ names }) => messages.listSome(names, MOST_NAMES));
  const isSame = new Set(concerned).size === 1;
  return reasons.map(({ account, names }, index) => {
    const sentence = finish(sayReason(account, messages), messages);
    const isClear = isSame || names.length === 0 || concerned[index] === concerned[index - 1];
    const text = isClear ? sentence : messages.verdict.on(concerned[index] ?? "", sentence);
    return { text, claims: account.claims };
  });
}

/** The same words by the same speaker on one day are said once, for all the stops concerned. */
function collectReasons(trip: Trip, messages: Messages): readonly Reason[] {
  const reasons: Reason[] = [];
  const add = (account: Account, names: readonly string[]): void => {
    const known = reasons.find((each) => isSameStatement(each.account, account));
    if (!known) {
      reasons.push({ account, names: [...names] });
      return;
    }
    if (!known.account.on && account.on) known.account = account;
    // What was said of the whole trip is not said again of its stops.
    if (known.names.length > 0)
      known.names.push(...names.filter((name) => !known.names.includes(name)));
  };
  for (const account of trip.accounts) add(account, []);
  for (const { place, notVisited, visited } of trip.stops) {
    for (const account of notVisited?.accounts ?? [])
      add(account, [nameInSentence(aboutOf(account) ?? place, messages)]);
    for (const engagement of visited?.calledOff ?? [])
      add(accountOfEngagement(engagement), [messages.verdict.theEngagement(engagement.what)]);
  }
  for (const event of trip.history)
    for (const account of EXPLAINED.has(event.kind) ? event.accounts : [])
      if (account.cause !== "unstated" || account.reason)
        add(account, namesOfEvent(event, account, trip, messages));
  return reasons.filter((reason, _, all) => !isSilence(reason, all));
}

/** The same words of one speaker, on one day or on a day that one of two does not give. */
const isSameStatement = (a: Account, b: Account): boolean =>
  a.by === b.by &&
  a.cause === b.cause &&
  a.reason === b.reason &&
  a.sentInstead === b.sentInstead &&
  (a.on?.edtf === b.on?.edtf || (a.by !== undefined && (!a.on || !b.on)));

/** What happened on the way, and what was decided, whether or not it held. */
const EXPLAINED: ReadonlySet<EventKind> = new Set([
  "postponed",
  "cancelled",
  "denied",
  "set out",
  "turned back",
  "stop called off",
  "came home",
]);

function namesOfEvent(
  { kind, stop }: TripEvent,
  account: Account,
  { stops }: Trip,
  messages: Messages,
): readonly string[] {
  if (kind === "set out") return [messages.verdict.theDeparture];
  if (kind === "came home") return [messages.verdict.theReturn];
  const place = aboutOf(account) ?? stops.find(({ id }) => id === stop)?.place;
  return stop && place ? [nameInSentence(place, messages)] : [];
}

/** The place that a statement names: Berlin, where Germany was announced. */
const aboutOf = ({ claims }: Account): Place | undefined =>
  claims.flatMap((claim) => (claim.kind === "skipped" ? claim.place : []))[0];

const accountOfEngagement = ({ by, voice, on, cause, reason }: Engagement): Account => ({
  by,
  voice,
  on,
  days: on ? [on] : [],
  cause,
  reason,
  claims: [],
});

/** No reason given, in one article, for what another gives a reason for. */
const isSilence = ({ account, names }: Reason, all: readonly Reason[]): boolean =>
  account.cause === "unstated" &&
  !account.reason &&
  all.some(
    (other) =>
      other.account.cause !== "unstated" && names.every((name) => other.names.includes(name)),
  );

function sayGiven({ by, cause, reason }: Account, { verdict, subject }: Messages): string {
  if (reason && cause !== "unstated") return verdict.reasonBy(by ? subject(by) : "");
  if (!by) return verdict.wasGiven(cause);
  return reason ? verdict.told(subject(by)) : verdict.gave(subject(by), cause);
}

function sayReason(account: Account, messages: Messages): string {
  const { verdict } = messages;
  const { on, days, reason, sentInstead, claims } = account;
  const dated = sayWithMoment(sayGiven(account, messages), on ? [on] : days, claims, messages);
  const withReason = reason ? verdict.reason(dated, reason) : dated;
  return sentInstead ? verdict.sentInstead(withReason, sentInstead) : withReason;
}
