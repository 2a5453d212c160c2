/** One file under data/. */
export interface Download {
  /** On the site: `data/people/wang-yi/stops.csv`. */
  readonly path: string;
  /** What it is called in a list: `Stops (CSV)`. */
  readonly label: string;
  readonly mediaType: string;
  readonly toText: () => string;
}

/** A file of JSON. */
export const json = (path: string, label: string, toValue: () => unknown): Download => ({
  path,
  label,
  mediaType: "application/json",
  toText: () => `${JSON.stringify(toValue())}\n`,
});
