/** Text around every page. */
export const site = {
  description:
    "Where foreign ministers said they would go and where they went: the plan, what happened, and who says so.",
  fullTitle: (title: string, site: string): string => `${title} · ${site}`,
  skip: "Skip to the content",
  main: "Main",
  more: "More",
  breadcrumb: "Breadcrumb",
  claim: (licence: string): string =>
    `Every statement on this site rests on a dated source, and says no more than that source does. Entries and texts: ${licence}. Code: MIT. Map: Natural Earth.`,
  pages: {
    timeline: "Timeline",
    changes: "Changes of plan",
    upcoming: "Trips to come",
    compare: "Compare",
    plans: "How plans hold",
    people: "Ministers",
    countries: "Countries",
    articles: "Articles",
    data: "Data",
    about: "About and method",
    add: "Add an article",
    trips: "All trips",
    outlets: "Outlets",
    dataAndFeeds: "Data and feeds",
    embed: "Embed a chart or map",
    correct: "Correct an entry",
  },
  years: "Years",
  search: {
    open: "Search",
    kinds: { trip: "Trip", person: "Minister", country: "Country", frame: "Series" },
    /** Asked of what is done once a year. */
    each: "each every year annual",
    /** The search page. */
    description: "Search trips, ministers, countries, places, outlets and articles.",
    noScript:
      "Search needs JavaScript. All trips, ministers, countries and articles are also listed:",
    withOutcome: (outcome: string): string => `Trips with stops ${outcome}`,
    withCause: (cause: string): string => `Changes of plan explained by ${cause}`,
    noneYet: "no trip on file yet",
    withStatus: (status: string): string => `Changes of plan: trips ${status}`,
  },
  editorial: "Editors’ note",
  /** At the bottom of a page's social card. */
  card: {
    known: (date: string): string => `As known on ${date}`,
    knownFrom: (date: string, sources: number): string =>
      `As known on ${date}, from ${sources} ${sources === 1 ? "source" : "sources"}`,
  },
  follow: { follow: "Follow", calendar: "Calendar", feed: "Feed" },
  report: {
    open: "Report a problem on this page",
    field: "What is wrong or missing? A link to a source helps most.",
    issue: "Continue to the issue",
    mail: "Continue to the mail",
    subject: (title: string, address: string): string => `Problem: ${title} (${address})`,
  },
  correction: {
    question: "A missing or wrong stop?",
    add: "Add the article that says so",
    or: "or",
    tell: "tell us, with a source",
    correct: "Correct this entry",
  },
};
