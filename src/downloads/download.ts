import { gathered, jsonPieces } from "./pieces.ts";

/** One file under data/. */
export interface Download {
  /** On the site: `data/people/wang-yi/stops.csv`. */
  readonly path: string;
  /** What it is called in a list: `Stops (CSV)`. */
  readonly label: string;
  readonly mediaType: string;
  readonly toText: () => string;
  /** The same text piece by piece, of a file that grows with all that is on file. */
  readonly toPieces?: () => Iterable<string>;
}

/** What is written piece by piece. */
export const inPieces = (
  toPieces: () => Iterable<string>,
): Pick<Download, "toText" | "toPieces"> => ({
  toText: () => [...toPieces()].join(""),
  toPieces: () => gathered(toPieces()),
});

/** A file of JSON. */
export const json = (path: string, label: string, toValue: () => unknown): Download => ({
  path,
  label,
  mediaType: "application/json",
  toText: () => `${JSON.stringify(toValue())}\n`,
});

/** A file of JSON of which some field is a generator. */
export const longJson = (path: string, label: string, toValue: () => object): Download => ({
  path,
  label,
  mediaType: "application/json",
  ...inPieces(() => jsonPieces(toValue())),
});
