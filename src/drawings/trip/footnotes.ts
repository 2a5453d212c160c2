import type { Claim } from "../../model/claim.ts";
import type { Child, MakeElement } from "../element.ts";
import type { TripTextContext } from "./trip-text-context.ts";

const MAX_NUMBERS = 4;

/** The id of the line of evidence that a footnote opens. */
export const noteId = (number: number): string => `note-${number}`;

/** Superscripts that open the evidence in place; nothing without evidence. */
export function drawFootnotes<Made>(
  element: MakeElement<Made>,
  claims: readonly Claim[],
  { numbersOf, words: { ui } }: TripTextContext,
): Child<Made> {
  const numbers = numbersOf(claims);
  if (numbers.length === 0) return undefined;
  const shown = numbers.length > MAX_NUMBERS ? numbers.slice(0, MAX_NUMBERS - 1) : numbers;
  const left = numbers.length - shown.length;
  const parts = shown.flatMap((number, index): Child<Made>[] => [
    index > 0 && ",",
    element(
      "button",
      {
        popovertarget: noteId(number),
        "aria-label": ui.claims.evidence(number),
      },
      String(number),
    ),
  ]);
  const more = element(
    "a",
    { href: "#evidence", "aria-label": ui.claims.moreEvidence(left) },
    `+${left}`,
  );
  return element("sup", { class: "footnotes" }, ...parts, ...(left > 0 ? [",", more] : []));
}
