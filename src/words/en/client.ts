/** Text that the pages' scripts add. */
export const client = {
  copied: "Copied",
  selected: "Selected: copy it with Ctrl+C or ⌘C",
  language: "en",
  all: "all",
  nothing: "No trip matches these filters.",
  fetching: "Loading more years …",
  unfetchedYears: "Some years could not be loaded.",
  showing: (shown: number, all: number): string => `Showing ${shown} of ${all} trips`,
  /** `Kenya: 5 stops, 1 skipped` */
  stopsIn: (where: string, stops: number, counts: readonly string[]): string =>
    `${where}: ${[`${stops} ${stops === 1 ? "stop" : "stops"}`, ...counts].join(", ")}`,
  count: (n: number, outcome: string): string => `${n} ${outcome}`,
  comma: ", ",
  /** Next to a bar in the timeline: `Somalia skipped`. */
  note: (names: string, what: string): string => `${names} ${what}`,
  glyphPart: (name: string, outcome: string): string => (outcome ? `${name} (${outcome})` : name),
  more: (n: number): string => `+${n}`,
  inCountry: (place: string, country: string): string => `${place}, ${country}`,
  withPlace: (country: string, place: string): string => `${country} (${place})`,
  namesAndMore: (n: number): string => ` and ${n} more`,
  asKnownToday: "As known today",
  asKnownOn: (date: string): string => `As known on ${date}.`,
  nothingKnown: "Nothing about this trip was known on that day.",
  unfetched: "What was known on that day could not be loaded.",
  noDates: "no dates",
  sourceUnit: (n: number): string => (n === 1 ? "source" : "sources"),
};
