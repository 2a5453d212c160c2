import type { Stop, Trip } from "../model/trip.ts";
import { en, type Messages } from "./messages-en.ts";
import { stopName } from "./names.ts";
import { OUTCOME_STYLES, type Symbol, type Tone } from "./symbols.ts";
import { textWidth } from "./text-width.ts";

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

export interface GlyphMark {
  readonly x: number;
  readonly y: number;
  readonly symbol: Symbol;
  readonly tone: Tone;
  /** `Stop.id`. */
  readonly stop: string;
}

export interface GlyphOptions {
  /** Marks at most; what is left is counted. */
  readonly maximum?: number;
}

const RADIUS = 5.5;
const PITCH = 22;
const HEIGHT = 16;
const TEXT = 12;

export function layOutGlyph(
  { stops }: Trip,
  { maximum = 12 }: GlyphOptions = {},
  messages: Messages = en,
): Glyph {
  const shown = stops.slice(0, maximum);
  const left = stops.length - shown.length;
  const y = HEIGHT / 2;
  const xOf = (index: number): number => HEIGHT / 2 + index * PITCH;
  const last = xOf(shown.length - 1);
  const text = messages.drawing.more(left);
  const end = last + HEIGHT / 2;
  return {
    width: left > 0 ? Math.ceil(end + 4 + textWidth(text, TEXT)) : Math.max(HEIGHT, end),
    height: HEIGHT,
    radius: RADIUS,
    line: shown.length > 1 ? { x1: xOf(0), x2: last, y } : undefined,
    marks: shown.map((stop, index) => ({
      x: xOf(index),
      y,
      ...OUTCOME_STYLES[stop.outcome],
      stop: stop.id,
    })),
    more: left > 0 ? { x: end + 4, y: y + 4, text } : undefined,
    sentence: stops.map((stop) => sayBriefly(stop, messages)).join(", "),
  };
}

/** The outcome in brackets, unless the stop was simply made. */
const sayBriefly = (stop: Stop, messages: Messages): string => {
  const isPlain = stop.outcome === "as announced" || stop.outcome === "visited";
  const outcome = isPlain ? "" : messages.outcomes[stop.outcome];
  return messages.drawing.glyphPart(stopName(stop, messages), outcome);
};
