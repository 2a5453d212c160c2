import { drawChip } from "../draw-mark.ts";
import type { Child, MakeElement } from "../element.ts";
import { drawGlyph, type Glyph } from "../glyph/glyph.ts";
import type { Pill } from "../summary.ts";

export interface TripRow {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly stops: readonly { readonly name: string; readonly isMissed: boolean }[];
  /** Empty if no source gives any. */
  readonly dates: string;
  readonly glyph: Glyph;
  readonly pills: readonly Pill[];
  readonly sources: number;
}

interface RowWords {
  readonly comma: string;
  readonly noDates: string;
  readonly namesAndMore: (n: number) => string;
  readonly sourceUnit: (n: number) => string;
}

const MAX_NAMES = 12;

/** The cells of a row: title, dates, marks, comparison with the plan, and number of sources. */
export function drawRow<Made>(
  element: MakeElement<Made>,
  { id, href, title, stops, dates, glyph, pills, sources }: TripRow,
  words: RowWords,
): Made {
  const chips = pills.map(({ tone, text }) => drawChip(element, tone, text));
  return element(
    "tr",
    { "data-trip": id },
    element(
      "th",
      { scope: "row" },
      element("a", { class: "row-title", href }, title),
      drawNames(element, stops, words),
    ),
    element("td", { class: "dates" }, dates || words.noDates),
    element("td", { class: "itinerary" }, drawGlyph(element, glyph)),
    element("td", {}, element("span", { class: "chips" }, ...chips)),
    element(
      "td",
      { class: "number" },
      `${sources} `,
      element("span", { class: "unit" }, words.sourceUnit(sources)),
    ),
  );
}

/** `Ethiopia, ~Somalia~, Tanzania, Lesotho`; consecutive towns are one name if only their country was announced. */
function drawNames<Made>(
  element: MakeElement<Made>,
  stops: TripRow["stops"],
  { comma, namesAndMore }: RowWords,
): Made {
  const named = stops.filter(
    ({ name, isMissed }, index) =>
      name !== stops[index - 1]?.name || isMissed !== stops[index - 1]?.isMissed,
  );
  const names = named
    .slice(0, MAX_NAMES)
    .flatMap(({ name, isMissed }, index): readonly Child<Made>[] => [
      index > 0 && comma,
      isMissed ? element("s", {}, name) : name,
    ]);
  const left = named.length - MAX_NAMES;
  return element("span", { class: "stop-names" }, ...names, left > 0 && namesAndMore(left));
}
