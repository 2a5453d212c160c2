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
  /** How many the bar stands for. */
  readonly count: number;
  readonly bar: readonly PlacedPart[];
  readonly share: Share | undefined;
  /** Median days from announcement to change; undefined if no change has both days. */
  readonly notice?: number | undefined;
}

/** Some trips that are counted together. */
export interface RateGroup {
  readonly label: string;
  readonly href?: string | undefined;
  readonly trips: readonly Trip[];
  /** Where the trips with stops of one part are found. */
  readonly linkTo?: ((outcomes: readonly string[]) => string) | undefined;
}

/** Outcomes of announced stops that were not made in person. */
export const NOT_MADE: readonly Outcome[] = OUTCOMES.filter(
  (outcome) => isChange(outcome) && !wasMade(outcome) && outcome !== "disputed",
);

/** What the first page's filter calls the stops of each part. */
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

/** Announced stops of each group by what became of them, all on one scale. */
export function stopRates(groups: readonly RateGroup[], words: Ui["rates"]): readonly RateRow[] {
  const counted = groups.map((group) => ({
    ...group,
    parts: addParts(STOP_PARTS, group.trips.map(stopParts)),
  }));
  const most = Math.max(1, ...counted.map(({ parts }) => sum(parts)));
  return counted.map(({ label, href, trips, linkTo, parts }) => ({
    label,
    href,
    count: sum(parts),
    bar: barOf(parts, { label, words: words.parts, say: words.part, most }, (part) =>
      linkTo?.(OUTCOMES_OF[part]),
    ),
    share: shareOf(sum(parts, MADE_STOPS), sum(parts, KNOWN_STOPS)),
    notice: median(trips.flatMap(noticesOf)),
  }));
}

interface BarWords<Part extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Part, string>>;
  readonly say: Ui["rates"]["part"];
  readonly most: number;
}

/** The parts of a row in their order, each with its words and its link. */
export const barOf = <Part extends string>(
  parts: Parts<Part>,
  { label, words, say, most }: BarWords<Part>,
  linkTo: (part: Part) => string | undefined,
): readonly PlacedPart[] =>
  layOutBar(
    (Object.keys(words) as Part[]).map((part) => ({
      kind: kindOf(part),
      count: parts[part],
      label: say(label, parts[part], words[part]),
      href: linkTo(part),
    })),
    most,
  );

/** A part's name among the classes of a drawing. */
export const kindOf = (part: string): string => part.replaceAll(" ", "-");
