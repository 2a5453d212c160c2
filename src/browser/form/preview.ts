import { foldClaims } from "../../model/fold.ts";
import type { Claim } from "../../model/claim.ts";
import type { Day } from "../../model/day.ts";
import type { Article } from "../../model/records.ts";
import type { Trip } from "../../model/trip.ts";
import { latest } from "../../model/when.ts";
import { drawStripsAndRemarks } from "../../drawings/strip/draw.ts";
import { drawStops } from "../../drawings/trip/stops.ts";
import { tripTitle } from "../../words/title.ts";
import { sayVerdict } from "../../words/verdict.ts";
import { pageNode, html } from "../node.ts";
import { messages } from "#spoken/messages.ts";
import { claims } from "#spoken/claims.ts";
import { tables } from "#spoken/tables.ts";
import { tripPage } from "#spoken/trip.ts";

/** The entry's trips, folded with everything known; `known` excludes the entry itself. */
export function tripsWith(article: Article, known: readonly Claim[], asOf: Day): readonly Trip[] {
  const reported = new Set<string>(article.trips);
  const claims = [...known.filter(({ trip }) => reported.has(trip)), ...article.claims];
  const day = Math.max(asOf, latest(article.source.published));
  return foldClaims(claims, day).filter(({ id }) => reported.has(id));
}

/** Title, verdict, strip and stops as on the trip's page; `folder` is the base URL of the form's data. */
export function showTrip(trip: Trip, person: string, folder: string): readonly Node[] {
  const { lead, support } = sayVerdict(trip, messages);
  return [
    html("h3", {}, tripTitle(trip, person, messages)),
    html(
      "p",
      { class: "lede" },
      html("strong", {}, lead.text),
      ` ${support.map(({ text }) => text).join(" ")}`,
    ),
    html("div", { class: "card strip-card" }, ...drawStripsAndRemarks(pageNode, trip, messages)),
    drawStops(pageNode, trip, {
      words: { messages, ui: { claims, tables, trip: tripPage } },
      // The evidence is not on this page.
      numbersOf: () => [],
      countryUrl: (code) => `${folder}../countries/${code.toLowerCase()}/`,
    }),
  ];
}
