import type { Interval } from "../../model/wilson.ts";

/** How many of one kind, as a part of a bar. */
export interface BarPart {
  /** A word for its looks: `as-announced`. */
  readonly kind: string;
  readonly count: number;
  /** What it stands for, whole: "China: 57 not reported". */
  readonly label: string;
  /** Where those it counts are listed; undefined if nowhere. */
  readonly href?: string | undefined;
}

/** A part with its place on the scale, in hundredths of the width of the drawing. */
export interface PlacedPart extends BarPart {
  readonly x: number;
  readonly width: number;
  /** Whether its number can stand in it. */
  readonly hasRoom: boolean;
}

/** What is known of a share. */
export interface Share {
  readonly some: number;
  readonly all: number;
  readonly interval: Interval;
}
