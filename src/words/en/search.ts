const namesOf = new Intl.ListFormat("en-GB");

/** Text of the search. In a file of its own, as it is loaded on first use. */
export const search = {
  title: "Search",
  field: "Trips, ministers, countries and articles",
  placeholder: "Trip, minister, country or article",
  close: "Close",
  byKey: "Open the search with the key",
  noIndex: "There is no search index: it is created when the site is built.",
  nothingFound: "Nothing found.",
  lists: { names: "Pages", trips: "Trips", texts: "In the text" },
  kinds: {
    person: "Minister",
    country: "Country",
    place: "Place",
    outlet: "Outlet",
    page: "Page",
    outcome: "Timeline",
    cause: "Timeline",
    status: "Changes",
    region: "Region",
    trip: "Trip",
  },
  more: (left: number): string => `${left} more`,
  /** Ministers side by side. */
  compared: (names: readonly string[]): string => `Compare ${namesOf.format(names)}`,
  results: (n: number): string => (n === 1 ? "One result." : `${n} results.`),
  asPage: "All results on one page",
};
