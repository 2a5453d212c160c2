import type { Trip } from "../../model/trip.ts";
import { bySubstance, type Dispute, type Version } from "../../model/dispute.ts";
import { sayClaim } from "../../words/claim-words.ts";
import { sayAnswer, sayQuestion } from "../../words/verdict-disputes.ts";
import type { MakeElement } from "../element.ts";
import { drawFootnotes } from "./footnotes.ts";
import type { Telling } from "./telling.ts";

/** Editors write `stated` questions and answers in English. */
const langOf = ({ kind }: Dispute): string | undefined => (kind === "stated" ? "en" : undefined);

/** Claims that cannot all be true, side by side. */
export const drawDisputes = <Made>(
  element: MakeElement<Made>,
  trip: Trip,
  telling: Telling,
): readonly Made[] =>
  bySubstance(trip.disputes).map((dispute) =>
    element(
      "div",
      { class: "dispute" },
      element("h3", { lang: langOf(dispute) }, sayQuestion(dispute, trip, telling.words)),
      element(
        "ul",
        { class: "versions" },
        ...dispute.versions.map((version) => drawVersion(element, dispute, version, telling)),
      ),
    ),
  );

function drawVersion<Made>(
  element: MakeElement<Made>,
  dispute: Dispute,
  version: Version,
  telling: Telling,
): Made {
  const { words } = telling;
  const [claim] = version.claims;
  return element(
    "li",
    {},
    element(
      "p",
      { class: "says", lang: langOf(dispute) },
      words.messages.capitalize(sayAnswer(dispute, version, words)),
      drawFootnotes(element, version.claims, telling),
    ),
    dispute.kind !== "stated" &&
      claim !== undefined &&
      element("p", { class: "muted" }, sayClaim(claim, words)),
  );
}
