import type { Trip } from "../../model/trip.ts";
import type { Remark } from "../../model/dispute.ts";
import type { MakeElement } from "../element.ts";
import { drawFootnotes } from "./footnotes.ts";
import type { TripTextContext } from "./trip-text-context.ts";

/** Other facts from articles; misprints are listed with the evidence instead. */
export const remarksOf = ({ remarks }: Trip): readonly Remark[] =>
  remarks.filter(({ minor }) => !minor);

export const drawRemarks = <Made>(
  element: MakeElement<Made>,
  remarks: readonly Remark[],
  textContext: TripTextContext,
): Made =>
  element(
    "dl",
    { class: "reasons", lang: "en" },
    ...remarks.flatMap(({ about, says, claims }) => [
      element("dt", {}, textContext.words.messages.capitalize(about)),
      element(
        "dd",
        {},
        textContext.words.messages.capitalize(says),
        drawFootnotes(element, claims, textContext),
      ),
    ]),
  );
