import type { Trip } from "../model/trip.ts";
import type { Symbol, Tone } from "./symbols.ts";

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
  readonly stop: string;
}

export declare function layOutGlyph(trip: Trip, options?: { maximum?: number }): Glyph;
