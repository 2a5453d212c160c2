/** What the pages' scripts say by themselves. */
export const client = {
  copied: "Copied",
  selected: "Selected: copy it with Ctrl+C or ⌘C",
  noIndex: "The search index is not there: it is made when the site is built.",
  nothingFound: "Nothing found.",
  searchLists: { names: "Pages", trips: "Trips", texts: "In the text" },
  searchKinds: {
    person: "Minister",
    country: "Country",
    place: "Place",
    outlet: "Outlet",
    page: "Page",
    outcome: "Timeline",
    cause: "Timeline",
    status: "Changes",
    trip: "Trip",
  },
  moreResults: (left: number): string => `${left} more`,
  results: (n: number): string => (n === 1 ? "One result." : `${n} results.`),
  showing: (shown: number, all: number): string => `Showing ${shown} of ${all} trips`,
  /** `Kenya: 5 stops, 1 skipped` */
  stopsIn: (where: string, stops: number, counts: readonly string[]): string =>
    `${where}: ${[`${stops} ${stops === 1 ? "stop" : "stops"}`, ...counts].join(", ")}`,
  count: (n: number, outcome: string): string => `${n} ${outcome}`,
  comma: ", ",
  noDates: "no dates",
  sourceUnit: (n: number): string => (n === 1 ? "source" : "sources"),
};
