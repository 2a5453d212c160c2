import type { TripId } from "./claim.ts";

/** A row of trips that is meant to be complete: one a year, by whoever held the office. */
export interface Frame {
  /** The name of its file. */
  readonly id: string;
  readonly title: string;
  /** What it holds, in a few words: "the first trip of each year …". */
  readonly about: string;
  /** Whose ministers: ISO 3166-1 alpha-2, or `EU`. */
  readonly country: string;
  /** The part of the world whose stops count, a region of M49. */
  readonly region: string;
  readonly first: number;
  readonly last: number;
  /** By year. */
  readonly trips: ReadonlyMap<number, TripId>;
  /** The years for which no source is known. */
  readonly missing: readonly number[];
  /** What is said of the row as a whole. */
  readonly claims: readonly FrameClaim[];
  /** What sources have against that. */
  readonly against: readonly FrameClaim[];
}

export interface FrameClaim {
  readonly says: string;
  /** The year that it is about, if it is about one. */
  readonly year?: number | undefined;
  /** Ids of articles. */
  readonly articles: readonly string[];
}

/** From the first to the last. */
export const yearsOf = ({ first, last }: Pick<Frame, "first" | "last">): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
