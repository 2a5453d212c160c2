import { median } from "d3";
import { isChange, type Outcome, OUTCOMES, wasMade } from "../model/outcomes.ts";
import { layOutBar, shareOf, type PlacedPart, type Share } from "../drawings/rates/layout.ts";
import {
  addParts,
  KNOWN_STOPS,
  MADE_STOPS,
  noticesOf,
  type Parts,
  STOP_PARTS,
  type StopPart,
  stopParts,
  sum,
} from "../model/rates.ts";
import type { Trip } from "../model/trip.ts";
import type { Ui } from "../words/en/ui.ts";

/** A row of a table of rates. */
export interface RateRow {
  readonly label: string;
  readonly href?: string | undefined;
  /** How many the bar represents. */
  readonly count: number;
  readonly bar: readonly PlacedPart[];
  readonly share: Share | undefined;
  /** Median days from announcement to change; undefined if no change has both days. */
  readonly notice?: number | undefined;
}

/** Trips that are counted together. */
export interface RateGroup {
  readonly label: string;
  readonly href?: string | undefined;
  readonly trips: readonly Trip[];
  /** The URL of the trips with stops of these outcomes. */
  readonly linkTo?: ((outcomes: readonly string[]) => string) | undefined;
}

/** Outcomes of announced stops that were not made in person. */
export const NOT_MADE: readonly Outcome[] = OUTCOMES.filter(
  (outcome) => isChange(outcome) && !wasMade(outcome) && outcome !== "disputed",
);

/** The outcomes that the first page filters by for each part. */
const OUTCOMES_OF: Readonly<Record<StopPart, readonly string[]>> = {
  "as announced": ["as announced"],
  otherwise: OUTCOMES.filter(
    (outcome) => wasMade(outcome) && isChange(outcome) && outcome !== "added",
  ),
  "not made": NOT_MADE,
  contested: ["disputed", "denied"],
  unreported: ["unreported"],
  "to come": ["upcoming"],
};

export const stopRates = (groups: readonly RateGroup[], words: Ui["rates"]): readonly RateRow[] =>
  rateRows(
    groups.map(({ label, href, trips, linkTo }) => {
      const parts = addParts(STOP_PARTS, trips.map(stopParts));
      return {
        label,
        href,
        parts,
        linkTo: (part: StopPart) => linkTo?.(OUTCOMES_OF[part]),
        share: shareOf(sum(parts, MADE_STOPS), sum(parts, KNOWN_STOPS)),
        notice: median(trips.flatMap(noticesOf)),
      };
    }),
    words.parts,
    words.part,
  );

/** A row before its bar is laid out. */
interface CountedRow<Part extends string> extends Omit<RateRow, "count" | "bar"> {
  readonly parts: Parts<Part>;
  readonly linkTo?: ((part: Part) => string | undefined) | undefined;
}

/** Lays out rows with their bars on one scale, and the parts of each in order. */
export function rateRows<Part extends string, Row extends CountedRow<Part>>(
  rows: readonly (Row & CountedRow<Part>)[],
  words: Readonly<Record<Part, string>>,
  say: Ui["rates"]["part"],
): readonly (Omit<Row, "parts" | "linkTo"> & RateRow)[] {
  const most = Math.max(1, ...rows.map(({ parts }) => sum(parts)));
  return rows.map(({ parts, linkTo, ...row }) => {
    const bar = (Object.keys(words) as Part[]).map((part) => ({
      kind: kindOf(part),
      count: parts[part],
      label: say(row.label, parts[part], words[part]),
      href: linkTo?.(part),
    }));
    return { ...row, count: sum(parts), bar: layOutBar(bar, most) };
  });
}

/** A part's class name in drawings. */
export const kindOf = (part: string): string => part.replaceAll(" ", "-");
