import type { Trip } from "../../model/trip.ts";
import { OUTCOME_STYLES } from "../../model/outcomes.ts";
import { type Stop, isAtLeast } from "../../model/stop.ts";
import { placeName, reportedTownOf } from "../../words/names.ts";
import type { Child, MakeElement } from "../element.ts";
import { drawChip } from "../draw-mark.ts";
import { drawFootnotes } from "./footnotes.ts";
import type { TripTextContext } from "./trip-text-context.ts";
import { sayDates } from "../../words/dates.ts";
import type { TripWords } from "../../words/trip-words.ts";

/** A trip stop by stop, as a table. */
export function drawStops<Made>(
  element: MakeElement<Made>,
  trip: Trip,
  textContext: TripTextContext,
): Made {
  const { tables, trip: words } = textContext.words.ui;
  const heads = [tables.stop, tables.announced, tables.reported, tables.outcome];
  return element(
    "table",
    { class: "rows stops" },
    element("caption", { class: "hidden" }, words.stopsCaption),
    element(
      "thead",
      {},
      element("tr", {}, ...heads.map((name) => element("th", { scope: "col" }, name))),
    ),
    element("tbody", {}, ...trip.stops.map((stop) => drawRow(element, stop, trip, textContext))),
  );
}

function drawRow<Made>(
  element: MakeElement<Made>,
  stop: Stop,
  trip: Trip,
  textContext: TripTextContext,
): Made {
  const { words } = textContext;
  const { tables } = words.ui;
  const { announced, due, expected, visited, notVisited, outcome } = stop;
  const { symbol, tone } = OUTCOME_STYLES[outcome];
  const cell = (name: string, ...children: readonly Child<Made>[]): Made =>
    element("td", { "data-label": name }, element("span", {}, ...children));
  const reported = [...(visited?.claims ?? []), ...(notVisited?.claims ?? [])];
  return element(
    "tr",
    { id: `stop-${stop.id}`, "data-stop": stop.id },
    drawName(element, stop, textContext),
    cell(
      tables.announced,
      sayAnnounced(stop, trip, words),
      drawFootnotes(element, (announced ?? due ?? expected)?.claims ?? [], textContext),
    ),
    cell(
      tables.reported,
      sayReported(stop, words),
      drawFootnotes(element, reported, textContext),
      drawSub(element, sayChange(stop, words)),
    ),
    element(
      "td",
      { "data-label": tables.outcome },
      drawChip(element, tone, words.messages.outcomes[outcome], symbol),
    ),
  );
}

function drawName<Made>(
  element: MakeElement<Made>,
  stop: Stop,
  { words, countryUrl }: TripTextContext,
): Made {
  const { messages, ui } = words;
  const name = placeName(stop.place, messages);
  const met = stop.visited?.met ?? [];
  return element(
    "th",
    { scope: "row" },
    element("a", { class: "row-title", href: countryUrl(stop.place.country) }, name),
    element(
      "a",
      { class: "permalink", href: `#stop-${stop.id}`, "aria-label": ui.tables.permalink(name) },
      "#",
    ),
    drawSub(element, reportedTownOf(stop) ?? ""),
    drawSub(element, met.length > 0 ? messages.stop.met(messages.list(met)) : ""),
  );
}

const drawSub = <Made>(element: MakeElement<Made>, text: string): Child<Made> =>
  text !== "" && element("span", { class: "sub" }, text);

/** A stop's place in the plan: `2nd, 8–9 January`. */
function sayAnnounced(
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

function sayReported(
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
function sayChange(made: Stop, { messages }: TripWords): string {
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
