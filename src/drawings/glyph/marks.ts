import { type Outcome, OUTCOME_STYLES, type MarkShape, type Tone } from "../../model/outcomes.ts";
import { textWidth } from "../../words/text-width.ts";

/** A trip as marks on a line: ● made, ⊗ skipped, ⊕ added, ◌ unreported. */
export interface Glyph {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly line?: { readonly x1: number; readonly x2: number; readonly y: number } | undefined;
  readonly marks: readonly GlyphMark[];
  /** `+7` after the last mark of a long itinerary. */
  readonly more?: { readonly x: number; readonly y: number; readonly text: string } | undefined;
  /** "Ethiopia, Somalia (skipped), Tanzania, Lesotho" */
  readonly sentence: string;
}

interface GlyphMark {
  readonly x: number;
  readonly y: number;
  readonly symbol: MarkShape;
  readonly tone: Tone;
  /** `Stop.id`. */
  readonly stop: string;
}

const RADIUS = 5.5;
const PITCH = 22;
const HEIGHT = 16;
const TEXT = 12;
const MAX_MARKS = 12;

/** Whether a stop was simply made, so that its mark says all. */
export const isPlain = (outcome: Outcome): boolean =>
  outcome === "as announced" || outcome === "visited";

/** Marks of stops on a line, at most so many; `sayMore` counts those left. */
export function placeMarks(
  stops: readonly { readonly id: string; readonly outcome: Outcome }[],
  sentence: string,
  sayMore: (left: number) => string,
  maximum = MAX_MARKS,
): Glyph {
  const shown = stops.slice(0, maximum);
  const left = stops.length - shown.length;
  const y = HEIGHT / 2;
  const xOf = (index: number): number => HEIGHT / 2 + index * PITCH;
  const last = xOf(shown.length - 1);
  const text = sayMore(left);
  const end = last + HEIGHT / 2;
  return {
    width: left > 0 ? Math.ceil(end + 4 + textWidth(text, TEXT)) : Math.max(HEIGHT, end),
    height: HEIGHT,
    radius: RADIUS,
    line: shown.length > 1 ? { x1: xOf(0), x2: last, y } : undefined,
    marks: shown.map(({ id, outcome }, index) => ({
      x: xOf(index),
      y,
      ...OUTCOME_STYLES[outcome],
      stop: id,
    })),
    more: left > 0 ? { x: end + 4, y: y + 4, text } : undefined,
    sentence,
  };
}
