import type { Claim, Engagement } from "../model/claim.ts";
import type { Account, Dispute, PlanVersion, Stop, Trip, TripStatus } from "../model/trip.ts";
import type { Place } from "../model/place.ts";
import type { When } from "../model/when.ts";
import { sayDates, sayDay, sayMoments, sayPurpose } from "./dates.ts";
import { plannedDates } from "./trip-dates.ts";
import type { Messages } from "./en/messages.ts";
import type { Sentence } from "./verdict.ts";

const MOST_NAMES = 12;

/** One explanation and the stops that it was given for; none where it was given for the trip. */
interface Reason {
  readonly account: Account;
  readonly names: string[];
}

const finish = (clause: string, messages: Messages): string =>
  messages.capitalize(messages.verdict.sentence([clause]));

/** Why stops or the whole trip did not happen; who said so, and when. */
export function sayReasons(trip: Trip, messages: Messages): readonly Sentence[] {
  const reasons = collectReasons(trip);
  const concerned = reasons.map(({ names }) => messages.listSome(names, MOST_NAMES));
  const isSame = new Set(concerned).size === 1;
  return reasons.map(({ account, names }, index) => {
    const sentence = finish(sayReason(account, messages), messages);
    const isClear = isSame || names.length === 0;
    const text = isClear ? sentence : messages.verdict.on(concerned[index] ?? "", sentence);
    return { text, claims: account.claims };
  });
}

/** The same words by the same speaker on one day are said once, for all the stops concerned. */
function collectReasons(trip: Trip): readonly Reason[] {
  const reasons = new Map<string, Reason>();
  const add = (account: Account, names: readonly string[]): void => {
    const { by, on, cause, reason, sentInstead } = account;
    const key = JSON.stringify([by, on?.edtf, cause, reason, sentInstead]);
    const known = reasons.get(key);
    if (known) known.names.push(...names.filter((name) => !known.names.includes(name)));
    else reasons.set(key, { account, names: [...names] });
  };
  for (const account of trip.accounts) add(account, []);
  for (const { place, notVisited, visited } of trip.stops) {
    for (const account of notVisited?.accounts ?? [])
      add(account, [aboutOf(account) ?? place.name]);
    for (const engagement of visited?.calledOff ?? [])
      add(accountOfEngagement(engagement), [engagement.what]);
  }
  return [...reasons.values()].filter((reason, _, all) => !isSilence(reason, all));
}

/** The place that a statement names: Berlin, where Germany was announced. */
const aboutOf = ({ claims }: Account): string | undefined =>
  claims.flatMap((claim) => (claim.kind === "skipped" ? claim.place.name : []))[0];

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

function sayGiven(speaker: string, { cause, reason }: Account, { verdict }: Messages): string {
  if (!reason || (cause !== "other" && cause !== "unstated")) return verdict.gave(speaker, cause);
  return cause === "other" ? verdict.said(speaker) : verdict.told(speaker);
}

function sayReason(account: Account, messages: Messages): string {
  const { verdict, subject } = messages;
  const { by, on, days, cause, reason, sentInstead, claims } = account;
  const speaker = by ? subject(by) : "";
  const given = speaker ? sayGiven(speaker, account, messages) : verdict.wasGiven(cause);
  const dated = sayWithMoment(given, on ? [on] : days, claims, messages);
  const withReason = reason ? verdict.reason(dated, reason) : dated;
  return sentInstead ? verdict.sentInstead(withReason, sentInstead) : withReason;
}

/** A clause with the day on which it was said; failing that, the one by which it was reported. */
function sayWithMoment(
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

export function sayDisputes(trip: Trip, messages: Messages): readonly Sentence[] {
  const { verdict } = messages;
  return trip.disputes.map(({ kind, about, stop: id, versions }) => {
    const name = trip.stops.find((stop) => stop.id === id)?.place.name ?? "";
    const clause = {
      visit: verdict.differOnVisit(name),
      dates: verdict.differOnDates(name),
      arrival: verdict.differOnArrival(name),
      departure: verdict.differOnDeparture(name),
      plan: verdict.differOnPlan(name),
      fate: verdict.differOnFate(name, saySides(versions, messages)),
      stated: verdict.differOn(about ?? name),
    }[kind];
    return { text: finish(clause, messages), claims: versions.flatMap(({ claims }) => claims) };
  });
}

/** `cancelled, said the Bangladeshi ministry; postponed, said the Indian ministry`. */
function saySides(versions: Dispute["versions"], messages: Messages): string {
  const { verdict, subject, decided } = messages;
  return versions
    .map(({ says, claims }) => {
      const by = claims.find((claim) => claim.by)?.by;
      const word = Object.hasOwn(decided, says) ? decided[says]! : says;
      return verdict.version(word, by ? subject(by) : "");
    })
    .reduce(verdict.versions);
}

/** Trips whose lead has already listed the stops of the plan. */
const LISTED: readonly TripStatus[] = ["upcoming", "unreported", "cancelled", "postponed"];

/** What was announced at first, and each revision; of notices of parts only what they came to. */
export function sayPlans({ plans, status }: Trip, messages: Messages): readonly Sentence[] {
  const { verdict } = messages;
  const told = plans.filter((plan, index) => plan.full || (plans[index + 1]?.full ?? true));
  return told.flatMap((plan, index): readonly Sentence[] => {
    const isListed = told.length === 1 && plan.full && LISTED.includes(status);
    const before = told[index - 1];
    const clause =
      before?.full && !plan.notice
        ? sayRevision(plan, before, messages)
        : sayPlan(plan, isListed ? "" : namesOf(plan, messages), messages);
    const dated = sayWithMoment(clause, plan.on ? [plan.on] : [], plan.claims, messages);
    const text = plan.reason ? verdict.reason(dated, plan.reason) : dated;
    const isSame = before !== undefined && clause === sayRevision(before, before, messages);
    return isSame ? [] : [{ text: finish(text, messages), claims: plan.claims }];
  });
}

const namesOf = (
  { stops }: { readonly stops: readonly { readonly place: Place }[] },
  messages: Messages,
): string =>
  messages.listSome(
    stops.map(({ place }) => place.name),
    MOST_NAMES,
  );

function sayPlan(plan: PlanVersion, names: string, messages: Messages): string {
  const { verdict, subject } = messages;
  const by = plan.by ? subject(plan.by) : "";
  if (plan.notice || !plan.full) {
    const own = noticedNames(plan, messages);
    return by ? verdict.noticeBy(by, own) : verdict.notice(own);
  }
  const dates = names ? plannedDates(plan) : undefined;
  const purpose = dates ? sayPurpose(dates, messages) : "";
  return by ? verdict.planBy(by, names, purpose) : verdict.plan(names, purpose);
}

/** The stops that a notice names itself. */
const noticedNames = ({ claims, by, stops }: PlanVersion, messages: Messages): string => {
  const own = claims.filter((claim) => claim.partial && claim.by === by).at(-1);
  return namesOf({ stops: own?.stops ?? stops }, messages);
};

function sayRevision(plan: PlanVersion, before: PlanVersion, messages: Messages): string {
  const names = namesOf(plan, messages);
  const speaker = plan.by ? messages.subject(plan.by) : "";
  if (names !== namesOf(before, messages)) return messages.verdict.revised(speaker, names);
  const say = (version: PlanVersion): string =>
    sayDates(plannedDates(version), messages, { long: true });
  return messages.verdict.redated(speaker, say(before), say(plan));
}

/** Nobody says yet what became of it. */
const isOpen = ({ outcome }: Stop): boolean => outcome === "upcoming" || outcome === "unreported";

export function sayExpected({ stops }: Trip, messages: Messages): readonly Sentence[] {
  const expected = stops.filter(
    (stop) => stop.expected && !stop.announced && !stop.due && isOpen(stop),
  );
  if (expected.length === 0 || expected.length === stops.length) return [];
  const names = messages.list(expected.map(({ place }) => place.name));
  return [
    {
      text: finish(messages.verdict.alsoExpected(names), messages),
      claims: expected.flatMap((stop) => stop.expected?.claims ?? []),
    },
  ];
}
