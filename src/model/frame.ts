import type { TripId } from "./claim.ts";

/** A series of trips that is meant to be complete: one a year, by whoever held the office. */
export interface Frame {
  /** Its file name. */
  readonly id: string;
  readonly title: string;
  /** What the series is, in a few words: "the first trip of each year …". */
  readonly about: string;
  /** The ministers' country: ISO 3166-1 alpha-2, or `EU`. */
  readonly country: string;
  /** The part of the world whose stops count, a region of M49. */
  readonly region: string;
  readonly first: number;
  readonly last: number;
  /** By year. */
  readonly trips: ReadonlyMap<number, TripId>;
  /** The years for which no source is known. */
  readonly missing: readonly number[];
  /** Claims about the series as a whole. */
  readonly claims: readonly FrameClaim[];
  /** Claims by sources that contradict those. */
  readonly against: readonly FrameClaim[];
}

export interface FrameClaim {
  readonly says: string;
  /** The year that it is about, if any. */
  readonly year?: number | undefined;
  /** Article ids. */
  readonly articles: readonly string[];
}

/** First to last. */
export const yearsOf = ({ first, last }: Pick<Frame, "first" | "last">): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
