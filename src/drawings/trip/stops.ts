import type { Trip } from "../../model/trip.ts";
import { OUTCOME_STYLES } from "../../model/outcomes.ts";
import type { Stop } from "../../model/stop.ts";
import { placeName, townOf } from "../../words/names.ts";
import type { Child, MakeElement } from "../element.ts";
import { drawChip } from "../draw-chip.ts";
import { drawFootnotes } from "./footnotes.ts";
import { sayAnnounced, sayChange, sayReported } from "./stop-words.ts";
import type { Telling } from "./telling.ts";

/** A trip stop by stop, as a table. */
export function drawStops<Made>(element: MakeElement<Made>, trip: Trip, telling: Telling): Made {
  const { tables, trip: words } = telling.words.ui;
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
    element("tbody", {}, ...trip.stops.map((stop) => drawRow(element, stop, trip, telling))),
  );
}

function drawRow<Made>(element: MakeElement<Made>, stop: Stop, trip: Trip, telling: Telling): Made {
  const { words } = telling;
  const { tables } = words.ui;
  const { announced, due, expected, visited, notVisited, outcome } = stop;
  const { symbol, tone } = OUTCOME_STYLES[outcome];
  const cell = (name: string, ...children: readonly Child<Made>[]): Made =>
    element("td", { "data-label": name }, element("span", {}, ...children));
  const reported = [...(visited?.claims ?? []), ...(notVisited?.claims ?? [])];
  return element(
    "tr",
    { id: `stop-${stop.id}`, "data-stop": stop.id },
    drawName(element, stop, telling),
    cell(
      tables.announced,
      sayAnnounced(stop, trip, words),
      drawFootnotes(element, (announced ?? due ?? expected)?.claims ?? [], telling),
    ),
    cell(
      tables.reported,
      sayReported(stop, words),
      drawFootnotes(element, reported, telling),
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
  { words, countryUrl }: Telling,
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
    drawSub(element, townOf(stop) ?? ""),
    drawSub(element, met.length > 0 ? messages.stop.met(messages.list(met)) : ""),
  );
}

const drawSub = <Made>(element: MakeElement<Made>, text: string): Child<Made> =>
  text !== "" && element("span", { class: "sub" }, text);
