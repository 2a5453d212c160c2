import type { Trip } from "../../model/trip.ts";
import type { Remark } from "../../model/dispute.ts";
import type { MakeElement } from "../element.ts";
import { drawFootnotes } from "./footnotes.ts";
import type { Telling } from "./telling.ts";

/** Other facts from articles; misprints are listed with the evidence instead. */
export const remarksOf = ({ remarks }: Trip): readonly Remark[] =>
  remarks.filter(({ minor }) => !minor);

export const drawRemarks = <Made>(
  element: MakeElement<Made>,
  remarks: readonly Remark[],
  telling: Telling,
): Made =>
  element(
    "dl",
    { class: "reasons", lang: "en" },
    ...remarks.flatMap(({ about, says, claims }) => [
      element("dt", {}, telling.words.messages.capitalize(about)),
      element(
        "dd",
        {},
        telling.words.messages.capitalize(says),
        drawFootnotes(element, claims, telling),
      ),
    ]),
  );
