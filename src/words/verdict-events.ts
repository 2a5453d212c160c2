import { wasMade } from "../model/outcomes.ts";
import type { Claim } from "../model/claim.ts";
import { compatible } from "../model/place.ts";
import { hasList } from "../model/plan-versions.ts";
import type { Stop } from "../model/stop.ts";
import type { PlanVersion, Trip } from "../model/trip.ts";
import type { EventKind, TripEvent } from "../model/event.ts";
import { dateOf } from "../model/day.ts";
import { isDay } from "../model/day-range.ts";
import { earliest } from "../model/when.ts";
import { sayDay, sayMoment } from "./dates.ts";
import type { Messages } from "./en/messages.ts";
import { nameInSentence, nameOfStop, namesOf } from "./names.ts";
import { whyOf } from "./verdict-fates.ts";

/** Stops that were called off or denied, but made after all or announced again. */
export const sayOvertaken = (trip: Trip, messages: Messages): readonly string[] =>
  trip.history.flatMap((event) => {
    const { kind } = event;
    if (kind !== "stop called off" && kind !== "denied") return [];
    const stop = trip.stops.find(({ id }) => id === event.stop);
    const told = stop && sayAfter(event, stop, trip, messages);
    if (!told) return [];
    const { verdict } = messages;
    const name = nameOfStop(trip, event.stop, messages);
    if (told === "corrected") return [verdict.saidNot(name)];
    return [
      verdict.overtaken(
        name,
        kind === "denied" ? "denied" : "called off",
        momentOf(event, messages),
        whyOf(event.explanations, messages),
        told,
      ),
    ];
  });

/** What became of a stop after it had been called off or denied; undefined if that holds. */
function sayAfter(
  { claims }: TripEvent,
  stop: Stop,
  trip: Trip,
  messages: Messages,
): string | undefined {
  const isIn = (some: readonly Claim[] = []): boolean =>
    some.some((claim) => claims.includes(claim));
  if (isIn(stop.notVisited?.claims)) return undefined;
  if (isIn(stop.corrected.flatMap((version) => version.claims))) return "corrected";
  if (wasMade(stop.outcome)) return messages.verdict.madeAfterAll;
  const again = ofKind(trip, "restored").findLast((event) => event.stop === stop.id);
  return again && messages.verdict.onAgain(momentOf(again, messages));
}

/** Stops that a later list left out but that were made anyway, whether or not they were announced again. */
export const sayLeftOut = ({ plans, stops }: Trip, messages: Messages): readonly string[] =>
  stops.flatMap((stop) => {
    const without = stop.announced && wasMade(stop.outcome) && listWithout(stop, plans);
    if (!without) return [];
    const { cause, voice, on } = without;
    const moment = on ? sayMoment(on, messages) : "";
    const { overtaken, madeAfterAll } = messages.verdict;
    const name = nameInSentence(stop.place, messages);
    const why = causeOf({ cause, voice }, messages);
    return [overtaken(name, "called off", moment, why, madeAfterAll)];
  });

/** The first list, before a stop was made, that leaves it out after an earlier one had named it. */
function listWithout({ place, visited }: Stop, plans: Trip["plans"]): PlanVersion | undefined {
  const isNamed = ({ stops }: PlanVersion): boolean =>
    stops.some((stop) => compatible(stop.place, place));
  const arrival = visited?.bounds.arrival.to ?? Infinity;
  const first = plans.findIndex((plan) => hasList(plan) && isNamed(plan));
  return first < 0
    ? undefined
    : plans.slice(first).find((plan) => !isNamed(plan) && plan.known < arrival);
}

/** An early return from a trip all of whose stops were made. */
export const sayHomeEarly = (trip: Trip, messages: Messages): readonly string[] => {
  const home = earlyReturnOf(trip);
  return home
    ? [messages.verdict.homeEarly(momentOf(home, messages), whyOf(home.explanations, messages))]
    : [];
};

/** Stops left on another day than planned, if the plan has no day of arrival to compare with. */
export const sayLeftOtherwise = ({ stops }: Trip, messages: Messages): readonly string[] =>
  stops.flatMap(({ place, announced, due, visited, facets }) => {
    const planned = (announced ?? due)?.dates;
    const made = visited?.dates;
    if (!planned || !made || facets.when.kind !== "not comparable") return [];
    if (Number.isFinite(planned.start.from) || !isDay(planned.end) || !isDay(made.end)) return [];
    if (made.end.to === planned.end.to) return [];
    const [left, before] = [made.end.to, planned.end.to];
    const year = dateOf(left).year !== dateOf(before).year;
    return [
      messages.verdict.leftOn(
        nameInSentence(place, messages),
        sayDay(left, messages, { long: true }),
        sayDay(before, messages, { long: true, year }),
      ),
    ];
  });

/** Stops that were not in the plan at departure, but were announced on the way and made. */
export function sayAddedOnTheWay(trip: Trip, messages: Messages): readonly string[] {
  const { plans, stops, actualDates } = trip;
  const began = actualDates && earliest(actualDates);
  const before = plans.findLast(
    (plan) => plan.full && hasList(plan) && began !== undefined && plan.known < began,
  );
  if (!before || began === undefined || !Number.isFinite(began)) return [];
  const later = plans.filter(({ known, voice }) => known > began && voice.side === "own");
  const added = stops.filter(
    ({ place, outcome, announced }) =>
      announced !== undefined &&
      wasMade(outcome) &&
      !before.stops.some((stop) => compatible(stop.place, place)) &&
      later.some((plan) => plan.stops.some((stop) => compatible(stop.place, place))),
  );
  return added.length > 0 ? [messages.verdict.addedOnTheWay(namesOf(added, messages))] : [];
}

/** The day of the return, if one is reported and nothing made it early. */
export const sayHome = (trip: Trip, messages: Messages): readonly string[] =>
  ofKind(trip, "came home").flatMap(({ happened, cause }) =>
    happened && (cause === undefined || cause === "unstated")
      ? [messages.verdict.home(sayMoment(happened, messages))]
      : [],
  );

const earlyReturnOf = (trip: Trip): TripEvent | undefined =>
  ofKind(trip, "came home").find(({ cause }) => cause !== undefined && cause !== "unstated");

/** The day of an event, in words; empty if none is reported. */
export const momentOf = ({ on, happened }: TripEvent, messages: Messages): string => {
  const when = happened ?? on;
  return when ? sayMoment(when, messages) : "";
};

export const ofKind = ({ history }: Trip, kind: EventKind): readonly TripEvent[] =>
  history.filter((event) => event.kind === kind);

/** Attempts at stops that were made later. */
export const sayAttempts = (trip: Trip, messages: Messages): readonly string[] =>
  ofKind(trip, "turned back").flatMap((event) => {
    const stop = trip.stops.find(({ id }) => id === event.stop);
    return stop?.visited
      ? [
          messages.verdict.attempt(
            nameOfStop(trip, event.stop, messages),
            momentOf(event, messages),
            whyOf(event.explanations, messages),
          ),
        ]
      : [];
  });

/** A late departure from home, and why. */
export const saySetOut = (trip: Trip, messages: Messages): readonly string[] =>
  ofKind(trip, "set out").flatMap((event) => {
    const isLate = event.cause !== undefined && event.cause !== "unstated";
    return isLate
      ? [messages.verdict.setOutLate(momentOf(event, messages), causeOf(event, messages))]
      : [];
  });

export const sayEngagements = (trip: Trip, messages: Messages): readonly string[] =>
  ofKind(trip, "engagement called off").map((event) =>
    messages.verdict.engagement(
      event.what ?? "",
      nameOfStop(trip, event.stop, messages),
      causeOf(event, messages),
    ),
  );

const causeOf = (
  { cause, voice }: Pick<TripEvent, "cause" | "voice">,
  { causes }: Messages,
): string =>
  cause && cause !== "unstated" && cause !== "other" && voice.side !== "press" ? causes[cause] : "";

/** "Cut short on 12 March 2026 (domestic affairs)", by a decision or a return. */
export function sayEarlyEnd(trip: Trip, messages: Messages): readonly string[] {
  const { verdict } = messages;
  const home = earlyReturnOf(trip);
  if (home) return [verdict.cutShort(momentOf(home, messages), whyOf(home.explanations, messages))];
  const [explanation] = trip.explanations;
  const moment = explanation?.on ? sayMoment(explanation.on, messages) : "";
  return [verdict.cutShort(moment, whyOf(trip.explanations, messages))];
}
