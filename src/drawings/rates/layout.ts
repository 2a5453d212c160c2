import { wilson, type Interval } from "../../model/wilson.ts";

export interface BarPart {
  /** A class name: `as-announced`. */
  readonly kind: string;
  readonly count: number;
  /** Its full meaning: "China: 57 not reported". */
  readonly label: string;
  /** Where the counted items are listed; undefined if nowhere. */
  readonly href?: string | undefined;
}

/** A part with its position on the scale, in percent of the drawing's width. */
export interface PlacedPart extends BarPart {
  readonly x: number;
  readonly width: number;
  /** Whether its number fits into it. */
  readonly hasRoom: boolean;
}

export interface Share {
  readonly some: number;
  readonly all: number;
  readonly interval: Interval;
}

/** Room per digit of a number on a narrow screen, in percent of the bar's width. */
const ROOM_PER_DIGIT = 3.4;

const round = (value: number): number => Math.round(value * 100) / 100;

/** Parts side by side on a scale that ends at `most`; empty ones are left out. */
export function layOutBar(parts: readonly BarPart[], most: number): readonly PlacedPart[] {
  let before = 0;
  return parts
    .filter(({ count }) => count > 0)
    .map((part) => {
      const x = round((100 * before) / most);
      before += part.count;
      const width = round(round((100 * before) / most) - x);
      return { ...part, x, width, hasRoom: width >= ROOM_PER_DIGIT * String(part.count).length };
    });
}

/** A share of those known; undefined if none are. */
export const shareOf = (some: number, all: number): Share | undefined =>
  all === 0 ? undefined : { some, all, interval: wilson(some, all) };
