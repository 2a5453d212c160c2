import { causeLabel } from "../../words/claim-words.ts";
import { isUninformative, momentOf } from "../../words/explanations.ts";
import { placeName } from "../../words/names.ts";
import type { Trip } from "../../model/trip.ts";
import type { Explanation } from "../../model/explanation.ts";
import type { Sentence } from "../../words/clause.ts";
import type { Child, MakeElement } from "../element.ts";
import { drawFootnotes } from "./footnotes.ts";
import type { TripTextContext } from "./trip-text-context.ts";

interface Group {
  readonly about: string;
  readonly explanations: readonly Explanation[];
}

/** Why stops, or the trip, did not happen as announced, unless the head of the page already says so. */
export function remainingReasons(
  trip: Trip,
  lede: readonly Sentence[],
  { words: { ui, messages } }: TripTextContext,
): readonly Group[] {
  const said = new Set(lede.flatMap(({ claims }) => claims));
  const isRemaining = (explanation: Explanation): boolean =>
    !isUninformative(explanation) && !explanation.claims.some((claim) => said.has(claim));
  return [
    { about: ui.trip.theTrip, explanations: trip.explanations },
    ...trip.stops.map(({ place, notVisited }) => ({
      about: placeName(place, messages),
      explanations: notVisited?.explanations ?? [],
    })),
  ]
    .map(({ about, explanations }) => ({ about, explanations: explanations.filter(isRemaining) }))
    .filter(({ explanations }) => explanations.length > 0);
}

export const drawReasons = <Made>(
  element: MakeElement<Made>,
  groups: readonly Group[],
  textContext: TripTextContext,
): Made =>
  element(
    "dl",
    { class: "reasons" },
    ...groups.flatMap(({ about, explanations }) => [
      element("dt", {}, about),
      ...explanations.map((explanation) =>
        element("dd", {}, ...drawExplanation(element, explanation, textContext)),
      ),
    ]),
  );

function drawExplanation<Made>(
  element: MakeElement<Made>,
  explanation: Explanation,
  textContext: TripTextContext,
): readonly Child<Made>[] {
  const { messages, ui } = textContext.words;
  const { cause, reason, sentInstead, by } = explanation;
  const who = by ? messages.speaker(by) : ui.trip.asReported;
  const said = [who, momentOf(explanation, messages)].filter(Boolean).join(messages.comma);
  return [
    element("strong", {}, causeLabel(cause, messages)),
    reason !== undefined && messages.colon,
    reason !== undefined && element("span", { lang: "en" }, reason),
    sentInstead !== undefined && messages.semicolon + messages.stop.sentInstead(sentInstead),
    drawFootnotes(element, explanation.claims, textContext),
    element("span", { class: "muted" }, ` ${said}`),
  ];
}
