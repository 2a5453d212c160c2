import type { Trip } from "../../model/trip.ts";
import { byImportance, type Dispute, type Version } from "../../model/dispute.ts";
import { sayClaim } from "../../words/claim-words.ts";
import { sayAnswer, sayQuestion } from "../../words/verdict-disputes.ts";
import type { MakeElement } from "../element.ts";
import { drawFootnotes } from "./footnotes.ts";
import type { TripTextContext } from "./trip-text-context.ts";

/** Editors write `stated` questions and answers in English. */
const langOf = ({ kind }: Dispute): string | undefined => (kind === "stated" ? "en" : undefined);

/** Claims that cannot all be true, side by side. */
export const drawDisputes = <Made>(
  element: MakeElement<Made>,
  trip: Trip,
  textContext: TripTextContext,
): readonly Made[] =>
  byImportance(trip.disputes).map((dispute) =>
    element(
      "div",
      { class: "dispute" },
      element("h3", { lang: langOf(dispute) }, sayQuestion(dispute, trip, textContext.words)),
      element(
        "ul",
        { class: "versions" },
        ...dispute.versions.map((version) => drawVersion(element, dispute, version, textContext)),
      ),
    ),
  );

function drawVersion<Made>(
  element: MakeElement<Made>,
  dispute: Dispute,
  version: Version,
  textContext: TripTextContext,
): Made {
  const { words } = textContext;
  const [claim] = version.claims;
  return element(
    "li",
    {},
    element(
      "p",
      { class: "says", lang: langOf(dispute) },
      words.messages.capitalize(sayAnswer(dispute, version, words)),
      drawFootnotes(element, version.claims, textContext),
    ),
    dispute.kind !== "stated" &&
      claim !== undefined &&
      element("p", { class: "muted" }, sayClaim(claim, words)),
  );
}
