import { type Piece, jsonPieces } from "./pieces.ts";

/** One file under data/. */
export interface Download {
  /** Its path on the site: `data/people/wang-yi/stops.csv`. */
  readonly path: string;
  /** Its name in lists: `Stops (CSV)`. */
  readonly label: string;
  readonly mediaType: string;
  /** Its text piece by piece, so that large files are never held in memory as a whole. */
  readonly toPieces: () => Iterable<Piece>;
}

/** A JSON file, whose fields may be generators. */
export const json = (path: string, label: string, toValue: () => object): Download => ({
  path,
  label,
  mediaType: "application/json",
  toPieces: () => jsonPieces(toValue()),
});
