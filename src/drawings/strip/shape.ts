import type { Label } from "../label.ts";
import type { MarkShape, Tone } from "../../model/outcomes.ts";

/** The plan above what is reported (beside it on narrow screens), on one scale of days. */
export interface Strip {
  /** Time runs to the right, or down the page on narrow screens. */
  readonly direction: "across" | "down";
  readonly width: number;
  readonly height: number;
  /** `order` if no dates are known: equal slots, no ticks. */
  readonly scale: "days" | "order";
  readonly ticks: readonly StripTick[];
  /** The headings of the rows or columns, `Announced` and `Reported`, each with smaller details. */
  readonly headings: readonly StripHeading[];
  readonly boxes: readonly StripBox[];
  /** From planned to reported boxes. */
  readonly connectors: readonly StripConnector[];
  readonly notes: readonly StripNote[];
  /** What the drawing must not be taken to say, in sentences; shown as a caption. */
  readonly remarks: readonly string[];
  /** A one-sentence description, for the accessible name. */
  readonly summary: string;
}

export interface StripTick {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Undefined for the line that ends the scale. */
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
  /** The outline, if an open or uncertain end is torn. */
  readonly path?: string | undefined;
  /** The source gives no start, or no exact one. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Of a cancelled or postponed trip: crossed out. */
  readonly struck: boolean;
  /** A small mark before the title, if the stop was more or less than a plain visit. */
  readonly mark?: StripMark | undefined;
  readonly title: Label;
  readonly details: readonly Label[];
  /** A line from the box to a title outside it. */
  readonly leader?: string | undefined;
  /** Everything that the box says; for its `<title>` and for screen readers. */
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

/** What became of a planned stop without a reported box. */
export interface StripNote {
  /** Undefined for a note on the whole trip (cancelled, postponed). */
  readonly stop?: string | undefined;
  readonly tone: Tone;
  readonly mark: StripMark;
  /** The line from the planned box to the mark. */
  readonly stem: string;
  readonly title: Label;
  readonly details: readonly Label[];
  readonly sentence: string;
}
