import { causeLabel } from "../../words/claim-words.ts";
import { isSilent, momentOf } from "../../words/explanations.ts";
import { placeName } from "../../words/names.ts";
import type { Trip } from "../../model/trip.ts";
import type { Explanation } from "../../model/explanation.ts";
import type { Sentence } from "../../words/clause.ts";
import type { Child, MakeElement } from "../element.ts";
import { drawFootnotes } from "./footnotes.ts";
import type { Telling } from "./telling.ts";

interface Group {
  readonly about: string;
  readonly explanations: readonly Explanation[];
}

/** Why stops, or the trip, did not happen as announced, unless the head of the page already says so. */
export function untoldReasons(
  trip: Trip,
  told: readonly Sentence[],
  { words: { ui, messages } }: Telling,
): readonly Group[] {
  const said = new Set(told.flatMap(({ claims }) => claims));
  const isUntold = (explanation: Explanation): boolean =>
    !isSilent(explanation) && !explanation.claims.some((claim) => said.has(claim));
  return [
    { about: ui.trip.theTrip, explanations: trip.explanations },
    ...trip.stops.map(({ place, notVisited }) => ({
      about: placeName(place, messages),
      explanations: notVisited?.explanations ?? [],
    })),
  ]
    .map(({ about, explanations }) => ({ about, explanations: explanations.filter(isUntold) }))
    .filter(({ explanations }) => explanations.length > 0);
}

export const drawReasons = <Made>(
  element: MakeElement<Made>,
  groups: readonly Group[],
  telling: Telling,
): Made =>
  element(
    "dl",
    { class: "reasons" },
    ...groups.flatMap(({ about, explanations }) => [
      element("dt", {}, about),
      ...explanations.map((explanation) =>
        element("dd", {}, ...drawExplanation(element, explanation, telling)),
      ),
    ]),
  );

function drawExplanation<Made>(
  element: MakeElement<Made>,
  explanation: Explanation,
  telling: Telling,
): readonly Child<Made>[] {
  const { messages, ui } = telling.words;
  const { cause, reason, sentInstead, by } = explanation;
  const who = by ? messages.speaker(by) : ui.trip.asReported;
  const said = [who, momentOf(explanation, messages)].filter(Boolean).join(messages.comma);
  return [
    element("strong", {}, causeLabel(cause, messages)),
    reason !== undefined && messages.colon,
    reason !== undefined && element("span", { lang: "en" }, reason),
    sentInstead !== undefined && messages.semicolon + messages.stop.sentInstead(sentInstead),
    drawFootnotes(element, explanation.claims, telling),
    element("span", { class: "muted" }, ` ${said}`),
  ];
}
