import type { Label } from "../label.ts";
import type { MarkShape, Tone } from "../../model/outcomes.ts";

/** The plan above what is reported (or beside it, in the narrow variant), on one scale of days. */
export interface Strip {
  /** Time runs to the right, or down the page on narrow screens. */
  readonly direction: "across" | "down";
  readonly width: number;
  readonly height: number;
  /** `order` where no dates are known: equal slots, no ticks. */
  readonly scale: "days" | "order";
  readonly ticks: readonly StripTick[];
  /** The headings of the rows (columns), `Announced` and `Reported`, each with smaller details. */
  readonly headings: readonly StripHeading[];
  readonly boxes: readonly StripBox[];
  /** From planned boxes to reported ones. */
  readonly connectors: readonly StripConnector[];
  readonly notes: readonly StripNote[];
  /** What the drawing must not be taken to say, in sentences; print as a caption. */
  readonly remarks: readonly string[];
  /** The whole strip as one sentence, for its accessible name. */
  readonly summary: string;
}

export interface StripTick {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Undefined for the line that closes the scale. */
  readonly label?: Label | undefined;
}

export type StripRow = "expected" | "announced" | "reported";

export interface StripHeading {
  readonly row: StripRow;
  readonly title: Label;
  readonly details: readonly Label[];
}

export interface StripBox {
  readonly row: StripRow;
  /** `Stop.id`. */
  readonly stop: string;
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The outline where an open or uncertain end is torn. */
  readonly path?: string | undefined;
  /** The source does not say when it began, or not exactly. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Of a cancelled or postponed trip: print crossed out. */
  readonly struck: boolean;
  /** A small mark before the title, where the box has become more or less than a plain stop. */
  readonly mark?: StripMark | undefined;
  readonly title: Label;
  readonly details: readonly Label[];
  /** A line from the box to a title that had to stand outside it. */
  readonly leader?: string | undefined;
  /** Says everything that the box says; for its `<title>` and for screen readers. */
  readonly sentence: string;
}

export interface StripMark {
  readonly x: number;
  readonly y: number;
  readonly symbol: MarkShape;
}

export interface StripConnector {
  readonly stop: string;
  readonly tone: Tone;
  readonly path: string;
}

/** What became of a planned stop that has no reported box. */
export interface StripNote {
  /** Undefined for a note on the whole trip (cancelled, postponed). */
  readonly stop?: string | undefined;
  readonly tone: Tone;
  readonly mark: StripMark;
  /** From the planned box to the mark. */
  readonly stem: string;
  readonly title: Label;
  readonly details: readonly Label[];
  readonly sentence: string;
}
