import type { Place } from "../model/place.ts";
import type { PlanVersion, Trip } from "../model/trip.ts";
import type { Stop } from "../model/stop.ts";
import type { TripStatus } from "../model/statuses.ts";
import { hasList, onlyAdds } from "../model/plan-versions.ts";
import { finish, sayWithMoment, type Sentence } from "./clause.ts";
import { sayDates, sayPurpose } from "./dates.ts";
import type { Messages } from "./en/messages.ts";
import { nameInSentence } from "./names.ts";
import { plannedDates } from "./trip-dates.ts";

const MAX_NAMES = 12;

/** Statuses whose lead already lists the planned stops. */
const LISTED: readonly TripStatus[] = ["upcoming", "unreported", "cancelled", "postponed"];

/** The first announcement, each revision, and each notice of parts. */
export function sayPlans({ plans, status }: Trip, messages: Messages): readonly Sentence[] {
  const { verdict } = messages;
  return plans.flatMap((plan, index): readonly Sentence[] => {
    const isListed = plans.length === 1 && plan.full && LISTED.includes(status);
    const before = plans[index - 1];
    const clause =
      before?.full && !plan.notice
        ? sayRevision(plan, before, messages)
        : sayPlan(plan, isListed ? "" : namesOf(plan, messages), messages);
    const own = plan.claims.filter(({ known }) => known >= plan.known);
    const dated = sayWithMoment(clause, plan.on ? [plan.on] : [], own, messages);
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
    stops.map(({ place }) => nameInSentence(place, messages)),
    MAX_NAMES,
  );

function sayPlan(plan: PlanVersion, names: string, messages: Messages): string {
  const { verdict, subject } = messages;
  const by = plan.by ? subject(plan.by) : "";
  // A list with dates for the whole trip is not a notice, even if it has no order.
  if (plan.notice || (!plan.full && !plan.dates)) {
    const own = noticedStops(plan);
    return by
      ? verdict.noticeBy(by, namesOf({ stops: own }, messages))
      : verdict.notice(namesOf({ stops: own }, messages), own.length);
  }
  const dates = names ? plannedDates(plan) : undefined;
  const purpose = dates ? sayPurpose(dates, messages) : "";
  return by ? verdict.planBy(by, names, purpose) : verdict.plan(names, purpose);
}

/** The stops that a notice itself names. */
const noticedStops = ({ claims, by, stops }: PlanVersion): readonly { readonly place: Place }[] =>
  claims.filter((claim) => claim.partial && claim.by === by).at(-1)?.stops ?? stops;

function sayRevision(plan: PlanVersion, before: PlanVersion, messages: Messages): string {
  const names = namesOf(plan, messages);
  const speaker = plan.by ? messages.subject(plan.by) : "";
  if (!hasList(before) && onlyAdds(plan, before)) return sayPlan(plan, names, messages);
  const say = (version: PlanVersion): string =>
    sayDates(plannedDates(version), messages, { long: true });
  if (names !== namesOf(before, messages)) {
    const days = plannedDates(plan);
    const isNew = days !== undefined && say(plan) !== say(before);
    return messages.verdict.revised(speaker, names, isNew ? sayPurpose(days, messages) : "");
  }
  return onlyAdds(plan, before)
    ? messages.verdict.dated(speaker, say(plan))
    : messages.verdict.redated(speaker, say(before), say(plan));
}

/** Nobody has said yet what became of it. */
const isOpen = ({ outcome }: Stop): boolean => outcome === "upcoming" || outcome === "unreported";

export function sayExpected(trip: Trip, messages: Messages): readonly Sentence[] {
  const { stops, plans, due, status } = trip;
  const isTold = plans.length + due.length === 0 && LISTED.includes(status);
  if (isTold) return [];
  const expected = stops.filter(
    (stop) => stop.expected && !stop.announced && !stop.due && isOpen(stop),
  );
  if (expected.length === 0 || expected.length === stops.length) return [];
  const names = messages.list(expected.map(({ place }) => nameInSentence(place, messages)));
  return [
    {
      text: finish(messages.verdict.alsoExpected(names), messages),
      claims: expected.flatMap((stop) => stop.expected?.claims ?? []),
    },
  ];
}
