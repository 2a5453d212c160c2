import type { PlanClaim } from "../model/claim.ts";
import type { Account, PlanVersion, Trip } from "../model/trip.ts";
import { momentOf } from "./accounts.ts";
import { sayDay, sayMoment } from "./dates.ts";
import type { Messages } from "./messages-en.ts";
import type { Sentence } from "./verdict.ts";

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
        ? messages.verdict.on(messages.list(names), sentence)
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
  const moment = momentOf(account, messages);
  const { by, cause, reason, sentInstead } = account;
  const given = by ? verdict.gave(speaker(by), cause, moment) : verdict.wasGiven(cause, moment);
  const withReason = reason ? verdict.reason(given, reason) : given;
  return sentInstead ? verdict.sentInstead(withReason, sentInstead) : withReason;
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

/** What was announced at first, and each revision. */
export const sayPlans = ({ plans }: Trip, messages: Messages): readonly Sentence[] =>
  plans.map((plan, index) => {
    const [claim] = plan.claims;
    const names = messages.list(plan.stops.map(({ place }) => place.name));
    const text = claim ? sayPlan(plan, claim, names, index > 0, messages) : names;
    return { text: finish(text, messages), claims: plan.claims };
  });

function sayPlan(
  plan: PlanVersion,
  claim: PlanClaim,
  names: string,
  isRevision: boolean,
  messages: Messages,
): string {
  const { verdict, speaker } = messages;
  const moment = claim.on ? sayMoment(claim.on, {}, messages) : "";
  const clause = isRevision
    ? verdict.revised(names, moment)
    : claim.by
      ? verdict.planBy(speaker(claim.by), names, moment)
      : plan.full
        ? verdict.plan(names, moment)
        : verdict.notice(names, moment);
  return claim.on
    ? clause
    : verdict.reportedBy(clause, sayDay(claim.known, { long: true }, messages));
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
