import type { Glyph } from "../drawings/glyph/glyph.ts";

/** One page that can be found. */
export interface SearchRecord {
  /** Its path on the site, without the path that the site is served under. */
  readonly path: string;
  /** What kind of page it is. */
  readonly kind: string;
  readonly title: string;
  /** A line below the title. */
  readonly detail: string;
  /** All that it can be found by. */
  readonly text: string;
  /** Of a trip. */
  readonly glyph?: Glyph | undefined;
}

/** What the index is made from. */
export interface SearchRecords {
  /** BCP 47: the language that they are written in. */
  readonly language: string;
  readonly records: readonly SearchRecord[];
}
