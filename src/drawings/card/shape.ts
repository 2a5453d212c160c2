import type { Tone } from "../../model/outcomes.ts";
import type { MarkAt } from "../draw-mark.ts";

/** A picture that stands for a page where others link to it, in pixels. */
export interface Card {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly CardText[];
  readonly lines: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  readonly marks: readonly MarkAt[];
}

export interface CardText {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly text: string;
  readonly size: number;
  readonly face: "serif" | "sans";
  readonly weight: 400 | 600;
  readonly tone: Tone | "ink" | "muted";
  /** BCP 47; the same character has other forms in Japan than in China. */
  readonly language?: string | undefined;
}
