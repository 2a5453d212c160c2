import type { KnownDay } from "../../words/known-days.ts";
import type { MakeElement } from "../element.ts";
import { drawFootnotes } from "./footnotes.ts";
import type { TripTextContext } from "./trip-text-context.ts";

/** What became known of a trip, day by day, with sources. */
export const drawDays = <Made>(
  element: MakeElement<Made>,
  days: readonly KnownDay[],
  textContext: TripTextContext,
): Made =>
  element(
    "ol",
    { class: "plans" },
    ...days.map(({ day, told }) =>
      element(
        "li",
        {},
        element("span", { class: "when" }, day),
        element(
          "div",
          {},
          ...told.map(({ text, claims }) =>
            element("p", {}, text, drawFootnotes(element, claims, textContext)),
          ),
        ),
      ),
    ),
  );
