import type { Glyph } from "../drawings/glyph/glyph.ts";

/** One page that can be found. */
export interface SearchRecord {
  /** Its path on the site, without the path that the site is served under. */
  readonly path: string;
  /** The code of the language of that page. */
  readonly language: string;
  /** What kind of page it is, in that language. */
  readonly kind: string;
  readonly title: string;
  /** A line below the title. */
  readonly detail: string;
  /** All that it can be found by. */
  readonly text: string;
  /** Of a trip. */
  readonly glyph?: Glyph | undefined;
}
