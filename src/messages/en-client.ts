/** What the pages' scripts say by themselves. */
export const client = {
  copied: "Copied",
  selected: "Selected: copy it with Ctrl+C or ⌘C",
  noIndex: "The search index is not there: it is made when the site is built.",
  nothingFound: "Nothing found.",
  someShown: (all: number, shown: number): string => `${all} results, the first ${shown} shown.`,
  results: (n: number): string => (n === 1 ? "One result." : `${n} results.`),
  showing: (shown: number, all: number): string => `Showing ${shown} of ${all} trips`,
  noDates: "no dates",
  sourceUnit: (n: number): string => (n === 1 ? "source" : "sources"),
};
