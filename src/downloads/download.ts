import type { Piece } from "./chapters.ts";
import { jsonPieces } from "./pieces.ts";

/** One file under data/. */
export interface Download {
  /** On the site: `data/people/wang-yi/stops.csv`. */
  readonly path: string;
  /** What it is called in a list: `Stops (CSV)`. */
  readonly label: string;
  readonly mediaType: string;
  /** Its text piece by piece: of a file that grows with all that is on file no more is held at once. */
  readonly toPieces: () => Iterable<Piece>;
}

/** A file of JSON, any field of which may be a generator. */
export const json = (path: string, label: string, toValue: () => object): Download => ({
  path,
  label,
  mediaType: "application/json",
  toPieces: () => jsonPieces(toValue()),
});
