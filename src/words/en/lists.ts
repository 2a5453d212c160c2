/** How many stops in a country had each outcome, by tone. */
type VisitCounts = Readonly<
  Record<"made" | "missed" | "disputed" | "virtual" | "unreported" | "upcoming", number>
>;

/** Lists, and the pages of ministers, countries, articles and outlets. */
export const lists = {
  trips: {
    description: "Every trip on file, newest first.",
    lede: (n: number): string => `${n} trips on file, newest first.`,
    caption: (year: string): string => `Trips, ${year}`,
    undated: "Undated",
  },
  upcoming: {
    description:
      "Ministers’ announced trips that are still to come, and how to hear about new ones.",
    lede: (n: number, today: string): string =>
      n === 1
        ? `One announced trip is to come or under way, as known on ${today}.`
        : `${n} announced trips are to come or under way, as known on ${today}.`,
    none: (today: string): string => `No announced trip is on file for the days after ${today}.`,
    caption: "Trips to come",
    last: "The last announced trips",
    told: "How to hear about new trips",
    toldText: [
      "Subscribe to the calendar above: each announced trip is added as soon as its dates are on file. The feed has every change of plan. To follow one minister or one country, open its page under ",
      " or ",
      ": its own calendar and feed are beside the title.",
    ],
  },
  people: {
    description: "Every minister whose travel is on file, by country.",
    lede: "Everyone whose travel is on file, by the country they travel for.",
  },
  person: {
    description: (name: string): string => `Announced and reported travel of ${name}.`,
    trips: (n: number): string => (n === 1 ? "One trip on file" : `${n} trips on file`),
    caption: (name: string): string => `Trips of ${name}`,
    /** The row with a bar for each trip. */
    tripsRow: "Trips",
    plans: "How plans held",
    timeline: "Timeline",
    years: "Countries, year by year",
    yearsText: "Each mark is a stop, and opens its trip.",
    map: "Map",
    mapText: (trips: number): string =>
      trips === 1 ? "The stops of the trip." : `The stops of all ${trips} trips.`,
    office: "Office",
    officeIn: (title: string, country: string): string => `${title}, ${country}`,
    alsoWritten: "Also written",
  },
  /** Charts with years as their axis. */
  years: {
    row: "Country, office or trips",
    range: (first: number, last: number): string =>
      first === last ? String(first) : `${first} to ${last}`,
    undated: (n: number): string =>
      n === 1
        ? "One stop has no date, and is not shown."
        : `${n} stops have no date, and are not shown.`,
    trips: (name: string): string => `Trips of ${name} by year`,
    visitors: (name: string): string => `Visits to ${name} by year, by the country of the minister`,
    visited: (name: string): string => `Stops on trips of ${name} by year and country`,
  },
  countries: {
    description: "Every country that a minister visited or was to visit.",
    lede: "Visits to each country, announced and made, and trips by its ministers.",
  },
  country: {
    /** In the list, for a country that only has an outlet. */
    noneYet: "no trip yet",
    /** What became of all stops in a country, without empty parts. */
    lede: (stops: number, countries: number, counts: VisitCounts): string =>
      `${stops === 1 ? "One stop on file" : `${stops} stops on file, by ministers of ${countries === 1 ? "one country" : `${countries} countries`}`}: ${[
        counts.made > 0 && `${counts.made} made`,
        counts.missed > 0 && `${counts.missed} not made`,
        counts.disputed > 0 && `${counts.disputed} disputed`,
        counts.virtual > 0 && `${counts.virtual} by video`,
        counts.unreported > 0 && `${counts.unreported} not reported`,
        counts.upcoming > 0 && `${counts.upcoming} to come`,
      ]
        .filter((part) => part !== false)
        .map((part) => (stops === 1 ? part.replace("1 ", "") : part))
        .join(", ")}.`,
    description: (name: string): string =>
      `Ministers’ visits to ${name}, announced and made, and its own ministers’ travel.`,
    visits: (name: string): string => `Visits to ${name}`,
    trips: (name: string): string => `Trips by ministers of ${name}`,
    /** The heading of a page for one decade. */
    decade: (name: string, decade: string): string => `${name}, ${decade}`,
    yearsText: "By year and by the minister’s country. Each mark is a stop, and opens its trip.",
    mapText: (name: string): string => `Stops in ${name}, with the routes there and onward.`,
    none: "No trip on file yet.",
  },
  articles: {
    description: "Every article that the site rests on, newest first.",
    lede: (n: number): string =>
      `${n} articles on file, each with the claims that it supports, newest first.`,
    caption: (year: string): string => `Articles of ${year}`,
  },
  article: {
    description: (n: number): string =>
      n === 1
        ? "One article, and the claim that it supports."
        : `One article, and the ${n} claims that it supports.`,
    says: "What it says",
    outlet: "Outlet",
    title: "Title",
    published: "Published",
    language: "Language",
    address: "Address",
    archived: "Archived copy",
    corrects: "Corrects",
    correctedBy: "Corrected by",
    translation: {
      human: ", read in human translation",
      machine: ", read in machine translation",
    },
    caption: (title: string): string => `Articles on ${title}`,
  },
  outlets: {
    description: "Every outlet that published an article on file.",
    lede: "Who published the articles that this site rests on, those with the most claims first. What one outlet carries from another counts for both.",
    caption: "Outlets by the claims that rest on them",
    kind: "Kind and country",
    trips: "Trips",
    alone: "Stops from it alone",
    others: (n: number, claims: number): string =>
      n === 1
        ? "One more outlet"
        : `${n} more outlets, ${claims === 1 ? "one claim each" : `each with ${claims} claims or fewer`}`,
  },
  outlet: {
    description: (name: string): string => `Articles from ${name}, and what rests on them.`,
    kinds: { official: "Official", agency: "News agency", press: "Press" },
    articles: (n: number): string => (n === 1 ? "One article on file" : `${n} articles on file`),
    caption: (name: string): string => `Articles of ${name}`,
    /** Above a list that shows only the latest items. */
    latest: (shown: number, all: number): string =>
      `The latest ${shown} of ${all}; all of them are in the list of `,
    alone: "Known from this outlet alone",
    aloneCaption: (name: string): string => `Stops known from ${name} alone`,
  },
  downloads: "Downloads and feeds",
};

/** The page of plan changes. */
export const changes = {
  description: "Every change of an announced plan, newest first.",
  lede: "Every change to an announced plan, newest first; then ",
  ledeLink: "what was announced and never reported",
  ledeEnd: ".",
  rates: "How often, by ministry, year and reason:",
  /** Trips by reason and by how long ago. */
  reasons: {
    title: "By reason",
    text: "Trips that changed, by any reason that somebody gave. Each number opens its trips.",
    reason: "Reason",
    since: (year: number): string => `Since ${year}`,
    all: "All years",
  },
  changes: (n: number): string => `${n} changes of plan`,
  caption: "Changes of plan",
  noneUnreported: "Every announced stop that is past has a report.",
  unreported: "Announced and never reported",
  unreportedCaption: "Announced stops that no entry reports",
};
