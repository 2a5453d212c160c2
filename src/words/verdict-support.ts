import type { Claim } from "../model/claim.ts";
import type { Account, PlanVersion, Trip, TripStatus } from "../model/trip.ts";
import type { When } from "../model/when.ts";
import { sayDates, sayDay, sayMoment } from "./dates.ts";
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
    if (known) known.names.push(...names);
    else reasons.set(key, { account, names: [...names] });
  };
  for (const account of trip.accounts) add(account, []);
  for (const { place, notVisited } of trip.stops)
    for (const account of notVisited?.accounts ?? []) add(account, [place.name]);
  return [...reasons.values()].filter((reason, _, all) => !isSilence(reason, all));
}

/** No reason given, in one article, for what another gives a reason for. */
const isSilence = ({ account, names }: Reason, all: readonly Reason[]): boolean =>
  account.cause === "unstated" &&
  !account.reason &&
  all.some(
    (other) =>
      other.account.cause !== "unstated" && names.every((name) => other.names.includes(name)),
  );

function sayReason(account: Account, messages: Messages): string {
  const { verdict, subject } = messages;
  const { by, on, days, cause, reason, sentInstead, claims } = account;
  const given = by
    ? cause === "other" && reason
      ? verdict.said(subject(by))
      : verdict.gave(subject(by), cause)
    : verdict.wasGiven(cause);
  const dated = sayWithMoment(given, days.length > 0 && !on ? days : on, claims, messages);
  const withReason = reason ? verdict.reason(dated, reason) : dated;
  return sentInstead ? verdict.sentInstead(withReason, sentInstead) : withReason;
}

/** A clause with the day on which it was said; failing that, the one by which it was reported. */
function sayWithMoment(
  clause: string,
  on: When | readonly When[] | undefined,
  claims: readonly Claim[],
  messages: Messages,
): string {
  const { verdict } = messages;
  const moments = on === undefined ? [] : [on].flat();
  if (moments.length > 0)
    return verdict.at(
      clause,
      moments.map((when) => sayMoment(when, messages)).reduce(verdict.either),
    );
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
      fate: verdict.differOnFate(name),
      stated: verdict.differOn(about ?? name),
    }[kind];
    return { text: finish(clause, messages), claims: versions.flatMap(({ claims }) => claims) };
  });
}

/** Trips whose lead has already listed the stops of the plan. */
const LISTED: readonly TripStatus[] = ["upcoming", "unreported", "cancelled", "postponed"];

/** What was announced at first, and each revision; of notices of parts only what they came to. */
export function sayPlans({ plans, status }: Trip, messages: Messages): readonly Sentence[] {
  const { verdict } = messages;
  const told = plans.filter((plan, index) => plan.full || (plans[index + 1]?.full ?? true));
  return told.map((plan, index) => {
    const isListed = told.length === 1 && plan.full && LISTED.includes(status);
    const before = told[index - 1];
    const clause = before?.full
      ? sayRevision(plan, before, messages)
      : sayPlan(plan, isListed ? "" : namesOf(plan, messages), messages);
    const dated = sayWithMoment(clause, plan.on, plan.claims, messages);
    const text = plan.reason ? verdict.reason(dated, plan.reason) : dated;
    return { text: finish(text, messages), claims: plan.claims };
  });
}

const namesOf = ({ stops }: PlanVersion, messages: Messages): string =>
  messages.listSome(
    stops.map(({ place }) => place.name),
    MOST_NAMES,
  );

function sayPlan({ full, by }: PlanVersion, names: string, messages: Messages): string {
  const { verdict, subject } = messages;
  if (full) return by ? verdict.planBy(subject(by), names) : verdict.plan(names);
  return by ? verdict.noticeBy(subject(by), names) : verdict.notice(names);
}

function sayRevision(plan: PlanVersion, before: PlanVersion, messages: Messages): string {
  const names = namesOf(plan, messages);
  const speaker = plan.by ? messages.subject(plan.by) : "";
  if (names !== namesOf(before, messages)) return messages.verdict.revised(speaker, names);
  const dates = plan.dates ?? (plan.stops.length === 1 ? plan.stops[0]!.dates : undefined);
  return messages.verdict.redated(speaker, sayDates(dates, messages, { long: true }));
}

export function sayExpected({ stops }: Trip, messages: Messages): readonly Sentence[] {
  const expected = stops.filter(
    (stop) => stop.expected && !stop.announced && !stop.due && stop.outcome !== "left out",
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
