import type { Day } from "../model/day.ts";
import type { Account, PlanVersion, Trip, TripStatus } from "../model/trip.ts";
import type { When } from "../model/when.ts";
import { sayDay, sayMoment } from "./dates.ts";
import type { Messages } from "./messages-en.ts";
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
  return reasons.map(({ account, names }) => {
    const sentence = finish(sayReason(account, messages), messages);
    const text =
      reasons.length > 1 && names.length > 0
        ? messages.verdict.on(messages.listSome(names, MOST_NAMES), sentence)
        : sentence;
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
  return [...reasons.values()];
}

function sayReason(account: Account, messages: Messages): string {
  const { verdict, speaker } = messages;
  const { by, on, cause, reason, sentInstead, claims } = account;
  const given = by ? verdict.gave(speaker(by), cause) : verdict.wasGiven(cause);
  const dated = sayWithMoment(given, on, claims[0]?.known, messages);
  const withReason = reason ? verdict.reason(dated, reason) : dated;
  return sentInstead ? verdict.sentInstead(withReason, sentInstead) : withReason;
}

/** A clause with the day on which it was said; failing that, the one by which it was reported. */
function sayWithMoment(
  clause: string,
  on: When | undefined,
  known: Day | undefined,
  messages: Messages,
): string {
  const { verdict } = messages;
  if (on) return verdict.at(clause, sayMoment(on, {}, messages));
  return known === undefined
    ? clause
    : verdict.reportedBy(clause, sayDay(known, { long: true }, messages));
}

export function sayDisputes(trip: Trip, messages: Messages): readonly Sentence[] {
  const { verdict } = messages;
  return trip.disputes.map(({ kind, about, stop: id, versions }) => {
    const name = trip.stops.find((stop) => stop.id === id)?.place.name ?? "";
    const clause = {
      visit: verdict.differOnVisit(name),
      dates: verdict.differOnDates(name),
      fate: verdict.differOnFate,
      stated: verdict.differOn(about ?? name),
    }[kind];
    return { text: finish(clause, messages), claims: versions.flatMap(({ claims }) => claims) };
  });
}

/** Trips whose lead has already listed the stops of the plan. */
const LISTED: readonly TripStatus[] = ["upcoming", "unreported", "cancelled", "postponed"];

/** What was announced at first, and each revision. */
export const sayPlans = ({ plans, status }: Trip, messages: Messages): readonly Sentence[] =>
  plans.map((plan, index) => {
    const isListed = plans.length === 1 && plan.full && LISTED.includes(status);
    const names = isListed
      ? ""
      : messages.listSome(
          plan.stops.map(({ place }) => place.name),
          MOST_NAMES,
        );
    const [claim] = plan.claims;
    const clause = sayPlan(plan, claim?.by, names, index > 0, messages);
    const text = sayWithMoment(clause, claim?.on, claim?.known, messages);
    return { text: finish(text, messages), claims: plan.claims };
  });

function sayPlan(
  plan: PlanVersion,
  by: string | undefined,
  names: string,
  isRevision: boolean,
  { verdict, speaker }: Messages,
): string {
  if (isRevision) return verdict.revised(names);
  if (by) return verdict.planBy(speaker(by), names);
  return plan.full ? verdict.plan(names) : verdict.notice(names);
}

export function sayExpected({ stops }: Trip, messages: Messages): readonly Sentence[] {
  const expected = stops.filter((stop) => stop.expected && !stop.announced);
  if (expected.length === 0 || expected.length === stops.length) return [];
  const names = messages.list(expected.map(({ place }) => place.name));
  return [
    {
      text: finish(messages.verdict.alsoExpected(names), messages),
      claims: expected.flatMap((stop) => stop.expected?.claims ?? []),
    },
  ];
}
