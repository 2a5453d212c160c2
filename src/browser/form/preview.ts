import { foldClaims } from "../../model/fold.ts";
import type { Claim } from "../../model/claim.ts";
import type { Day } from "../../model/day.ts";
import type { Article } from "../../model/records.ts";
import type { Trip } from "../../model/trip.ts";
import type { Stop } from "../../model/stop.ts";
import { latest } from "../../model/when.ts";
import { form as words } from "../../words/spoken/form.ts";
import { placeName } from "../../words/names.ts";
import { drawStrip } from "../../drawings/strip/draw.ts";
import { layOutStrip, layOutStripDown } from "../../drawings/strip/strip.ts";
import { OUTCOME_STYLES } from "../../drawings/symbols.ts";
import { tripTitle } from "../../words/title.ts";
import { sayVerdict } from "../../words/verdict.ts";
import { outcomeLabel, sayStop } from "../../words/words.ts";
import { drawChip } from "../../drawings/draw-chip.ts";
import { pageNode, svgNode } from "../node.ts";
import { html } from "../html.ts";
import { messages } from "../../words/spoken/messages.ts";

/** The trips of an entry as they become with what is known of them already; `known` without the entry itself. */
export function tripsWith(article: Article, known: readonly Claim[], asOf: Day): readonly Trip[] {
  const told = new Set<string>(article.trips);
  const claims = [...known.filter(({ trip }) => told.has(trip)), ...article.claims];
  const day = Math.max(asOf, latest(article.source.published));
  return foldClaims(claims, day).filter(({ id }) => told.has(id));
}

/** Its title, verdict, strip and stops. */
export function showTrip(trip: Trip, person: string): readonly Node[] {
  const { lead, support } = sayVerdict(trip, messages);
  const across = layOutStrip(trip, messages);
  const down = layOutStripDown(trip, messages);
  return [
    html("h3", {}, tripTitle(trip, person, messages)),
    html(
      "p",
      { class: "lede" },
      html("strong", {}, lead.text),
      ` ${support.map(({ text }) => text).join(" ")}`,
    ),
    html(
      "div",
      { class: "card strip-card" },
      drawStrip(svgNode, across, "strip-across"),
      drawStrip(svgNode, down, "strip-down"),
      ...across.remarks.map((remark) => html("p", { class: "caption" }, remark)),
    ),
    stopTable(trip.stops),
  ];
}

function stopTable(stops: readonly Stop[]): HTMLElement {
  const { stop, outcome, inWords } = words;
  return html(
    "table",
    { class: "rows stops" },
    html(
      "thead",
      {},
      html("tr", {}, ...[stop, outcome, inWords].map((name) => html("th", { scope: "col" }, name))),
    ),
    html(
      "tbody",
      {},
      ...stops.map((one) =>
        html(
          "tr",
          {},
          html("th", { scope: "row" }, placeName(one.place, messages)),
          html("td", { "data-label": outcome }, chipOf(one)),
          html("td", { "data-label": inWords }, sayStop(one, messages)),
        ),
      ),
    ),
  );
}

function chipOf({ outcome }: Stop): HTMLElement {
  const { symbol, tone } = OUTCOME_STYLES[outcome];
  return drawChip(pageNode, tone, outcomeLabel(outcome, messages), symbol) as HTMLElement;
}
