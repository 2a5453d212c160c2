import type { Trip } from "../../model/trip.ts";
import { isAtLeast, type Stop } from "../../model/stop.ts";
import { sayDates } from "../../words/dates.ts";
import type { TripWords } from "../../words/trip-words.ts";

/** A stop's place in the plan: `2nd, 8–9 January`. */
export function sayAnnounced(
  { announced, due, expected }: Stop,
  { plans }: Trip,
  { messages, ui }: TripWords,
): string {
  const days = sayDates((announced ?? due)?.dates, messages, { year: false });
  if (!announced) {
    if (due) return [messages.stop.due, days].filter(Boolean).join(messages.comma);
    if (expected) return ui.trip.kinds.expected;
    return plans.length > 0 ? ui.trip.notAnnounced : ui.trip.noPlan;
  }
  const { position } = announced;
  const place = position === undefined ? messages.stop.planned : messages.shortOrdinal(position);
  return [place, days].filter(Boolean).join(messages.comma);
}

export function sayReported(
  { visited, notVisited, outcome, kind }: Stop,
  { messages, ui }: TripWords,
): string {
  // Unless disputed, both can be true: a transit or a talk by video is not a visit.
  if (visited && notVisited && outcome === "disputed") return ui.trip.both;
  if (visited) return sayDates(visited.dates, messages, { year: false }) || ui.trip.visited[kind];
  if (notVisited) return ui.trip.notVisited;
  return outcome === "upcoming" ? "" : ui.trip.noReport;
}

/** How a stay differs from its plan: `2 days later than announced`. */
export function sayChange(made: Stop, { messages }: TripWords): string {
  const { movedBy, facets, attempts, visited } = made;
  const { stop } = messages;
  const { when, order, form } = facets;
  return [
    movedBy ? stop.moved(movedBy, isAtLeast(made)) : "",
    when.kind === "shortened" || when.kind === "lengthened" ? stop.lasted(when.from, when.to) : "",
    order === "out of order" ? stop.reordered : "",
    visited ? stop.forms[form] : "",
    ...(visited ? attempts.map(() => stop.attempt("")) : []),
    ...(visited?.calledOff ?? []).map(({ what }) => stop.engagement(what)),
  ]
    .filter(Boolean)
    .join(messages.comma);
}
