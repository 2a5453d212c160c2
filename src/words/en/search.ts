/** What the search says, which is loaded once it is used. */
export const search = {
  noIndex: "The search index is not there: it is made when the site is built.",
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
  results: (n: number): string => (n === 1 ? "One result." : `${n} results.`),
  asPage: "All results on a page of their own",
};
