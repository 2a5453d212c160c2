import type {
  Cause,
  Claim,
  ExplainedClaim,
  PlanClaim,
  NamedStop,
  SkippedClaim,
  StopKind,
  VisitedClaim,
} from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import type { When } from "../model/when.ts";
import { sayDates } from "./dates.ts";
import type { Messages } from "./en/messages.ts";
import { placeName } from "./names.ts";
import type { TripWords as Words } from "./trip-words.ts";

/** What each claim of a source says, in our words; its visits become one sentence. */
export function sayClaims(
  claims: readonly Claim[],
  words: Words,
  began: Day = Infinity,
): readonly string[] {
  const visits = claims.filter((claim) => claim.kind === "visited");
  const others = claims.filter((claim) => claim.kind !== "visited");
  return [
    ...others.map((claim) => sayClaim(claim, words, began)),
    ...(visits.length > 0 ? [sayVisits(visits, words)] : []),
  ];
}

/** `began` is the day of the first arrival: a later cancellation is one of the rest of the trip. */
// eslint-disable-next-line max-lines-per-function -- a case for each kind
export function sayClaim(claim: Claim, words: Words, began: Day = Infinity): string {
  const { claims } = words.ui;
  const { capitalize } = words.messages;
  switch (claim.kind) {
    case "announced":
    case "due":
    case "expected":
      return sayPlan(claim, words);
    case "visited":
      return sayVisits([claim], words);
    case "skipped":
      return claims.sentence(saySkip(claim, words), sayWhy(claim, words));
    case "postponed": {
      const dates = sayDates(claim.toDates, words.messages);
      const later = claim.toTrip ? claims.postponedToLater : claims.postponed;
      return claims.sentence(dates ? claims.postponedTo(dates) : later, sayWhy(claim, words));
    }
    case "cancelled":
      return claims.sentence(
        claim.known >= began ? claims.restCancelled : claims.cancelled,
        sayWhy(claim, words),
      );
    case "denied": {
      const where = claim.place && placeName(claim.place, words.messages);
      return claims.sentence(claims.denied(where), sayWhy(claim, words));
    }
    case "turnedBack": {
      const what = claims.turnedBack(placeName(claim.place, words.messages));
      return claims.sentence(withDay(what, claim.happened, words), sayWhy(claim, words));
    }
    case "setOut":
    case "returned":
      return claims.sentence(
        withDay(claims.journey[claim.kind], claim.happened, words),
        sayWhy(claim, words),
      );
    case "with":
      return claims.sentence(claims.joined, "");
    case "correction":
      return claims.sentence(claims.corrects, "");
    case "stated": {
      const said = claims.sentence(capitalize(claim.about), claim.says);
      return claim.minor ? claims.note(said) : said;
    }
  }
}

function sayPlan(claim: PlanClaim, words: Words): string {
  const { kind, partial, dates, stops } = claim;
  const { messages, ui } = words;
  const { claims } = ui;
  const verb = partial ? claims.inPart(claims.plan[kind]) : claims.plan[kind];
  const own = (stop: NamedStop): NamedStop =>
    stop.dates?.edtf === dates?.edtf ? { ...stop, dates: undefined } : stop;
  const list = messages.series(stops.map((stop) => sayPlannedStop(own(stop), words)));
  const what = claims.said(verb, list || claims.stopsNotNamed);
  const { cause = "unstated", reason } = claim;
  const why = sayWhy({ cause, reason }, words);
  return claims.sentence(claims.withDates(what, sayDates(dates, messages)), why);
}

const sayPlannedStop = ({ place, dates, kind }: NamedStop, { messages, ui }: Words): string =>
  ui.claims.withDates(
    placeName(place, messages),
    [ui.claims.kinds[kind], sayDates(dates, messages, { year: false })]
      .filter(Boolean)
      .join(messages.comma),
  );

function sayVisits(visits: readonly VisitedClaim[], words: Words): string {
  const [kind] = new Set(visits.map(({ stopKind }) => stopKind));
  const isOfOneKind = visits.every(({ stopKind }) => stopKind === kind);
  const shared = isOfOneKind && kind ? kind : "visit";
  return words.ui.claims.sentence(
    words.ui.claims.visits[shared],
    visits.map((visit) => sayVisit(visit, shared, words)).join(words.messages.semicolon),
  );
}

/** A visit's kind is given only if not all are of one kind. */
function sayVisit(visit: VisitedClaim, shared: StopKind, { messages, ui }: Words): string {
  const { place, dates, stopKind, met, insteadOf, unannounced, calledOff } = visit;
  const { claims } = ui;
  const details = [
    shared === "visit" ? claims.kinds[stopKind] : "",
    sayDates(dates, messages),
    unannounced ? claims.unannounced : "",
    insteadOf ? messages.stop.insteadOf(placeName(insteadOf, messages)) : "",
    met.length > 0 ? messages.stop.met(messages.list(met)) : "",
    ...calledOff.map(({ what }) => claims.calledOff(what)),
  ];
  return claims.withDates(placeName(place, messages), details.filter(Boolean).join(messages.comma));
}

const withDay = (text: string, day: When | undefined, { messages, ui }: Words): string =>
  ui.claims.withDates(text, sayDates(day, messages));

function saySkip({ place, turnedBack, replacedBy }: SkippedClaim, words: Words): string {
  const { claims } = words.ui;
  const name = placeName(place, words.messages);
  const fate = turnedBack ? claims.turnedBack(name) : claims.notVisited(name);
  return replacedBy ? claims.wentInstead(fate, placeName(replacedBy, words.messages)) : fate;
}

/** The cause as a label: `Schedule`. */
export const causeLabel = (cause: Cause, { capitalize, causes }: Messages): string =>
  capitalize(causes[cause]);

function sayWhy(
  { cause, reason, sentInstead }: Pick<ExplainedClaim, "cause" | "reason" | "sentInstead">,
  { messages }: Words,
): string {
  const because = reason ?? (cause === "unstated" ? "" : messages.causes[cause]);
  const sent = sentInstead ? messages.stop.sentInstead(sentInstead) : "";
  return [because, sent].filter(Boolean).join(messages.semicolon);
}
