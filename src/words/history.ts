import type { Claim, PlanClaim, VisitedClaim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import { byKnowledge, ofKind } from "../model/order.ts";
import type { TripEvent } from "../model/event.ts";
import type { Trip, PlanVersion } from "../model/trip.ts";
import { earliest, type When } from "../model/when.ts";
import { sayDates } from "./dates.ts";
import { informative } from "./explanations.ts";
import type { Messages } from "./en/messages.ts";
import { sayLine } from "./history-line.ts";
import { placeName, stopName } from "./names.ts";
import { saySaidOn } from "./clause.ts";
import { isCountryAlone, moreSpecific } from "../model/place.ts";
import type { Stop } from "../model/stop.ts";

/** A piece of news in words, with the claims that it rests on. */
export interface HistoryLine {
  readonly known: Day;
  /** `9 Jan 2026`, `Dec 2022`: as precise as the source. */
  readonly day: string;
  /** No source dates it: `known` is the day on which the page was read. */
  readonly undated: boolean;
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** What became known of a trip, day by day, even if later overtaken; undated news comes last. */
export function sayHistory(trip: Trip, messages: Messages): readonly HistoryLine[] {
  const parts: readonly Line[] = [
    ...trip.history.flatMap((event) => tellEvent(event, trip, messages)),
    ...sayPlansTold(trip.due, messages.history.due, messages),
    ...sayPlansTold(trip.expectations, messages.history.expected, messages),
    ...sayVisitsTold(trip.stops, messages),
  ];
  return told(parts, messages).toSorted(
    (a, b) => Number(a.undated) - Number(b.undated) || a.known - b.known,
  );
}

/** Groups lines by day; identical lines on one day are merged. */
function told(parts: readonly Line[], messages: Messages): readonly HistoryLine[] {
  const all = parts.flatMap(({ text, claims, since }): readonly HistoryLine[] => {
    const ordered = claims.toSorted(byKnowledge);
    const first =
      ordered.find(({ known }) => known === since) ??
      ordered.find(({ undated }) => !undated) ??
      ordered[0];
    if (!first) return [];
    const { known, undated = false } = first;
    return [{ known, undated, day: saySaidOn(first, messages), text, claims: ordered }];
  });
  const same = Map.groupBy(all, ({ known, day, text }) => [known, day, text].join("\n"));
  return [...same.values()].map((some) => ({
    ...some[0]!,
    claims: [...new Set(some.flatMap(({ claims }) => claims))],
  }));
}

/** A decision, and each further explanation of it with its own speaker, on its own day. */
function tellEvent(event: TripEvent, trip: Trip, messages: Messages): readonly Line[] {
  const say = (part: TripEvent): Line => ({
    text: sayEvent(part, trip, messages),
    claims: part.claims,
  });
  if (event.explanations.length < 2) return [{ ...say(event), since: event.known }];
  return informative(event.explanations).map((explanation) => say({ ...event, ...explanation }));
}

/** `Postponed (10 April 2026) – the Norwegian Foreign Ministry: needed at home`. */
function sayEvent(event: TripEvent, trip: Trip, messages: Messages): string {
  const { history, list, causes } = messages;
  const stop = trip.stops.find(({ id }) => id === event.stop);
  const places = event.places?.map((place) => placeName(place, messages)) ?? [];
  const named = [event.what, stop && stopName(stop, messages), list(places)].filter(Boolean);
  const instead = ofKind(event.claims, "skipped").find(({ replacedBy }) => replacedBy)?.replacedBy;
  const to = event.kind === "postponed" ? sayDates(event.dates, messages) : "";
  const cause =
    event.cause === undefined || event.cause === "unstated" || event.cause === "other"
      ? ""
      : causes[event.cause];
  return sayLine(
    kindOf(event, trip, messages) + (to && history.to(to)),
    {
      what: [...named, instead && history.instead(placeName(instead, messages))]
        .filter(Boolean)
        .join(messages.comma),
      dates: event.happened ?? (to ? undefined : event.dates),
      by: event.by,
      about: isLeftOut(event, trip) ? history.notVisited : undefined,
    },
    [
      event.reason ?? cause,
      event.sentInstead === undefined ? "" : messages.stop.sentInstead(event.sentInstead),
    ]
      .filter(Boolean)
      .join(messages.semicolon),
    messages,
  );
}

const kindOf = (event: TripEvent, trip: Trip, { history }: Messages): string =>
  isOfTheRest(event, trip) ? history.rest : history.kinds[event.kind];

/** A cancellation once the trip had begun is one of the rest of it. */
const isOfTheRest = (event: TripEvent, trip: Trip): boolean =>
  event.kind === "cancelled" &&
  event.stop === undefined &&
  trip.status === "cut short" &&
  !isBefore(event, trip);

/** A stop called off on the way was not visited; before the trip, or its planned days, it is just called off. */
const isLeftOut = (event: TripEvent, trip: Trip): boolean =>
  event.kind === "stop called off" &&
  trip.actualDates !== undefined &&
  !isBefore(event, trip) &&
  !isBeforeItsDays(event, trip);

function isBeforeItsDays({ known, stop }: TripEvent, { stops }: Trip): boolean {
  const { announced, due } = stops.find(({ id }) => id === stop) ?? {};
  const planned = (announced ?? due)?.dates;
  return planned !== undefined && known < earliest(planned);
}

const isBefore = ({ known }: TripEvent, { actualDates }: Trip): boolean =>
  actualDates !== undefined && known < earliest(actualDates);

/** What had been due or expected: each statement with the stops and days that it names. */
const sayPlansTold = (
  plans: readonly PlanVersion[],
  kind: string,
  messages: Messages,
): readonly Line[] =>
  plans.flatMap((plan, index) => {
    const before = new Set(plans[index - 1]?.claims);
    const claims = plan.claims.filter((claim) => !before.has(claim)).toSorted(byKnowledge);
    const [made] = claims;
    return made ? [{ text: sayStatement(made, kind, messages), claims }] : [];
  });

function sayStatement(claim: PlanClaim, kind: string, messages: Messages): string {
  const names = claim.stops.map(({ place }) => placeName(place, messages));
  const parts = { what: messages.list(names), dates: datesOf(claim), by: claim.by };
  return sayLine(kind, parts, claim.reason ?? "", messages);
}

const datesOf = ({ dates, stops }: PlanClaim): When | undefined =>
  dates ?? (stops.length === 1 ? stops[0]!.dates : undefined);

/** The first report of each stop in each form, with the town and days known by then. */
const sayVisitsTold = (stops: readonly Stop[], messages: Messages): readonly Line[] =>
  stops.flatMap((stop) => {
    const claims = ofKind(stop.visited?.claims ?? [], "visited").toSorted(byKnowledge);
    const dated = claims.filter(({ undated }) => !undated);
    const all = dated.length > 0 ? dated : claims;
    return [...Map.groupBy(all, ({ stopKind }) => stopKind).values()].map((same) => {
      const first = same.filter(({ known }) => known === same[0]!.known);
      const isOnly = same.length === all.length;
      return { text: sayFirst(stop, first, messages), claims: isOnly ? claims : same };
    });
  });

function sayFirst(stop: Stop, claims: readonly VisitedClaim[], messages: Messages): string {
  const kind = messages.history.reported[claims[0]!.stopKind];
  const place = claims.map((claim) => claim.place).reduce(moreSpecific);
  const dates = claims.find((claim) => claim.dates)?.dates;
  if (!isCountryAlone(stop.place) || isCountryAlone(place))
    return sayLine(kind, { what: placeName(place, messages), dates, by: undefined }, "", messages);
  const town = [place.name, sayDates(dates, messages)].filter(Boolean).join(messages.comma);
  const what = messages.stop.withPlace(stop.place.name, town);
  return sayLine(kind, { what, dates: undefined, by: undefined }, "", messages);
}

/** A line, on the day of its earliest claim, or of the earliest one known from `since` on. */
interface Line {
  readonly since?: Day | undefined;
  readonly text: string;
  readonly claims: readonly Claim[];
}
