import type { StopKind } from "../model/claim.ts";
import { isAtLeast, type Stop } from "../model/stop.ts";
import { sayExplanation } from "./explanations.ts";
import { sayMoment, sayPurpose, sayStay } from "./dates.ts";
import type { Messages } from "./en/messages.ts";
import { placeName, stopName } from "./names.ts";

/** "Somalia, announced second, skipped: schedule, said the Chinese embassy in Somalia on 10 January 2026". */
export const sayStop = (stop: Stop, messages: Messages): string =>
  [
    stopName(stop, messages),
    sayPlan(stop, messages),
    sayFate(stop, messages),
    sayMeetings(stop, messages),
  ]
    .filter(Boolean)
    .join(messages.comma);

function sayPlan({ announced, due, expected }: Stop, messages: Messages): string {
  const words = messages.stop;
  const days = (announced ?? due)?.dates;
  const purpose = days ? sayPurpose(days, messages) : "";
  if (announced?.position !== undefined) {
    const nth = messages.ordinal(announced.position);
    return purpose ? words.announcedFor(nth, purpose) : words.announced(nth);
  }
  if (announced) return purpose ? words.plannedFor(purpose) : words.planned;
  if (due) return purpose ? words.dueFor(purpose) : words.due;
  return expected ? words.expected : "";
}

const stayOf = ({ visited }: Stop, messages: Messages): string =>
  visited?.dates ? sayStay(visited.dates, messages) : "";

/** How it was made: in person, in transit, by video. */
const WORDS_OF_KIND: Readonly<Record<StopKind, "visited" | "transit" | "byVideo">> = {
  visit: "visited",
  transit: "transit",
  virtual: "byVideo",
};

/** A stay with all its differences from the plan: `visited on 14 March, 2 days later than announced`. */
function sayMade(stop: Stop, messages: Messages): string {
  const { stop: words } = messages;
  const { facets, movedBy, kind, attempts, visited } = stop;
  const { when } = facets;
  const instead = visited?.insteadOf;
  return [
    words[WORDS_OF_KIND[kind]](stayOf(stop, messages)),
    movedBy ? words.moved(movedBy, isAtLeast(stop)) : "",
    when.kind === "shortened" || when.kind === "lengthened" ? words.lasted(when.from, when.to) : "",
    facets.order === "out of order" ? words.reordered : "",
    words.forms[facets.form],
    instead ? words.insteadOf(placeName(instead, messages)) : "",
    stop.outcome === "added" && !instead ? words.added : "",
    ...attempts.map((claim) => words.attempt(momentOfAttempt(claim, messages))),
    ...(visited?.calledOff ?? []).map(({ what }) => words.engagement(what)),
  ]
    .filter(Boolean)
    .join(messages.comma);
}

const momentOfAttempt = (claim: Stop["attempts"][number], messages: Messages): string => {
  const day = claim.kind === "turnedBack" ? claim.happened : claim.on;
  return day ? sayMoment(day, messages) : "";
};

/** What became of a stop that was not made, and why: `skipped: schedule, said …`. */
function sayMissed(stop: Stop, messages: Messages): string {
  const { notVisited, outcome, facets } = stop;
  const by = facets.instead;
  const fate =
    outcome === "replaced" && by
      ? messages.stop.replacedBy(placeName(by.place, messages))
      : messages.outcomes[outcome];
  const explanations =
    notVisited?.explanations.map((explanation) => sayExplanation(explanation, messages)) ?? [];
  return explanations.length > 0
    ? messages.stop.because(fate, explanations.join(messages.semicolon))
    : fate;
}

function sayFate(stop: Stop, messages: Messages): string {
  const { outcome, visited } = stop;
  if (outcome === "disputed") return messages.stop.disputed;
  if (visited) return sayMade(stop, messages);
  if (outcome === "upcoming" || outcome === "unreported") return messages.stop[outcome];
  return sayMissed(stop, messages);
}

const sayMeetings = ({ visited }: Stop, messages: Messages): string =>
  visited && visited.met.length > 0 ? messages.stop.met(messages.list(visited.met)) : "";
