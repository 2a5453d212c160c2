/** What the pages' scripts say by themselves. */
export const client = {
  copied: "Copied",
  selected: "Selected: copy it with Ctrl+C or ⌘C",
  showing: (shown: number, all: number): string => `Showing ${shown} of ${all} trips`,
  /** `Kenya: 5 stops, 1 skipped` */
  stopsIn: (where: string, stops: number, counts: readonly string[]): string =>
    `${where}: ${[`${stops} ${stops === 1 ? "stop" : "stops"}`, ...counts].join(", ")}`,
  count: (n: number, outcome: string): string => `${n} ${outcome}`,
  comma: ", ",
  noDates: "no dates",
  sourceUnit: (n: number): string => (n === 1 ? "source" : "sources"),
};
