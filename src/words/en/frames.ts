/** Series of trips that are meant to be complete. */
export const frames = {
  description: (about: string): string => `${capital(about)}: a small map for every year.`,
  lede: (about: string, known: number, all: number, first: number, last: number): string =>
    `${capital(about)}. We have a source for ${known} of the ${all} years from ${first} to ${last}.`,
  /** Follows the description, with a link to the claims. */
  misfits: (n: number, word: string, years: string): string =>
    n === 1
      ? `One of them, ${years}, does not fit `
      : `${capital(word)} of them, ${years}, do not fit `,
  misfitsLink: "what is said about the series",
  order: "Latest first. ",
  open: "Every map opens its trip.",
  tones: {
    made: "reported visited",
    unreported: "planned, no report",
    missed: "not made",
    disputed: "disputed",
  },
  noReport: "no report",
  none: "no source found",
  years: "The trips, year by year",
  matrix: "Countries by year",
  matrixText:
    "What became of the stops in each country. An empty cell: no stop on file. A shaded year: no trip on file.",
  matrixCaption: (region: string): string => `Stops in ${region}, by country and year`,
  said: "What is said about the series",
  against: "What sources say against it",
  missing: "What is missing",
  missingYears: (years: string): string => `No source is known for ${years}.`,
  lone: (years: string): string =>
    `For ${years} only one country is known; the trips may have had more.`,
  silent: (n: number): string =>
    n === 1 ? "One planned stop is not reported:" : `${n} planned stops are not reported:`,
  stopsOf: (year: string, names: string): string => `${year}: ${names}`,
  help: "How to help",
  helpText: [
    "A newspaper of those days, an embassy’s chronicle or a yearbook is enough, in any language. ",
    "Add the article",
    ": what it says is checked, and this page fills up by itself.",
  ],
  complete: (known: number, all: number): string => `complete for ${known} of ${all} years`,
  /** On the pages of trips in a series. */
  partOf: "Part of a series: ",
  /** On the page of rates. */
  rows: "Meant to be complete: ",
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
