import { type MarkAt, drawMark } from "../draw-mark.ts";
import type { Trip } from "../../model/trip.ts";
import type { Messages } from "../../words/en/messages.ts";
import { stopName } from "../../words/names.ts";
import { type Outcome, OUTCOME_STYLES } from "../../model/outcomes.ts";
import { textWidth } from "../../words/text-width.ts";
import type { MakeElement } from "../element.ts";

/** A trip as marks on a line: ● made, ⊗ skipped, ⊕ added, ◌ unreported. */
export interface Glyph {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly line?: { readonly x1: number; readonly x2: number; readonly y: number } | undefined;
  readonly marks: readonly Omit<MarkAt, "radius">[];
  /** `+7` after the last mark of a long itinerary. */
  readonly more?: { readonly x: number; readonly y: number; readonly text: string } | undefined;
  /** "Ethiopia, Somalia (skipped), Tanzania, Lesotho" */
  readonly sentence: string;
}

const RADIUS = 5.5;
const PITCH = 22;
const HEIGHT = 16;
const TEXT = 12;
const MAX_MARKS = 12;

/** Whether a stop was simply made, so that its mark says everything. */
export const isPlain = (outcome: Outcome): boolean =>
  outcome === "as announced" || outcome === "visited";

/** A stop as the mark and the sentence need it. */
interface GlyphStop {
  readonly name: string;
  readonly outcome: Outcome;
}

interface GlyphWords extends Pick<Messages, "comma" | "outcomes"> {
  /** `Somalia (skipped)`, or the name alone. */
  readonly glyphPart: (name: string, outcome: string) => string;
  /** How many stops have no mark. */
  readonly more: (left: number) => string;
}

export const layOutGlyph = ({ stops }: Trip, messages: Messages): Glyph =>
  placeMarks(
    stops.map((stop) => ({ name: stopName(stop, messages), outcome: stop.outcome })),
    { ...messages, ...messages.drawing },
  );

export function placeMarks(stops: readonly GlyphStop[], words: GlyphWords): Glyph {
  const shown = stops.slice(0, MAX_MARKS);
  const left = stops.length - shown.length;
  const y = HEIGHT / 2;
  const xOf = (index: number): number => HEIGHT / 2 + index * PITCH;
  const last = xOf(shown.length - 1);
  const text = words.more(left);
  const end = last + HEIGHT / 2;
  return {
    width: left > 0 ? Math.ceil(end + 4 + textWidth(text, TEXT)) : Math.max(HEIGHT, end),
    height: HEIGHT,
    radius: RADIUS,
    line: shown.length > 1 ? { x1: xOf(0), x2: last, y } : undefined,
    marks: shown.map(({ outcome }, index) => ({ x: xOf(index), y, ...OUTCOME_STYLES[outcome] })),
    more: left > 0 ? { x: end + 4, y: y + 4, text } : undefined,
    sentence: stops.map((stop) => sayBriefly(stop, words)).join(words.comma),
  };
}

/** The name, with the outcome in brackets unless the stop was simply made. */
const sayBriefly = ({ name, outcome }: GlyphStop, { glyphPart, outcomes }: GlyphWords): string =>
  glyphPart(name, isPlain(outcome) ? "" : outcomes[outcome]);

export function drawGlyph<Made>(
  element: MakeElement<Made>,
  { width, height, radius, line, marks, more, sentence }: Glyph,
): Made {
  return element(
    "svg",
    {
      class: "glyph",
      role: "img",
      "aria-label": sentence,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    line && element("line", { class: "thread", x1: line.x1, x2: line.x2, y1: line.y, y2: line.y }),
    ...marks.map((mark) => drawMark(element, { ...mark, radius })),
    more && element("text", { x: more.x, y: more.y }, more.text),
  );
}
