import type { StopPart, TripPart } from "../../model/rates.ts";

const stops = (n: number): string => (n === 1 ? "one stop" : `${n} stops`);

const within = (days: number): string =>
  days === 0
    ? "on the day of the announcement"
    : `within ${days} ${days === 1 ? "day" : "days"} of the announcement`;

const namesOf = new Intl.ListFormat("en-GB");

/** The page "How plans hold". */
export const rates = {
  title: "How plans hold",
  description:
    "How often ministers’ announced stops are made, changed or called off: by ministry, year and reason, with counts and confidence intervals.",
  lede: (announced: number, made: number, notMade: number, unreported: number): string =>
    `Of ${stops(announced)} that ministers announced, ${made} were reported made and ${notMade} are known not to have been made.${unreported > 0 ? ` For ${unreported}, no report says what happened.` : ""}`,
  others: (contested: number, toCome: number): string =>
    [
      contested > 0 ? `Sources disagree about ${stops(contested)}.` : "",
      toCome > 0 ? `Still to come: ${toCome}.` : "",
    ]
      .filter(Boolean)
      .join(" "),
  /** What the numbers do not cover. */
  coverage:
    "This is not a sample of all travel: it covers the trips for which somebody wrote an entry, and trips that did not go as announced are more likely to get one.",
  due: (n: number): string =>
    `Not counted: ${stops(n)} that had been due, as reported only afterwards or without saying who announced them. Such plans mostly become known when they fail.`,
  open: "Every bar opens its trips. ",
  interval: "The line through a dot is its 95% interval.",
  about: "What these numbers are",
  sample: "These are the trips on file, not a sample of all travel: ",
  sampleLink: "what these numbers are",
  reading:
    "A share is of the stops whose outcome is known; the line through the dot shows where the true share may well lie (95% Wilson interval). If the line is long, there are too few stops to tell.",
  contents: "On this page",
  by: {
    ministry: "By ministry",
    year: "By year",
    reason: "By reason",
    country: "By country affected",
    notice: "By notice",
    whole: "Whole trips",
  },
  captions: {
    ministry: "Announced stops by the country that the minister travels for",
    year: "Announced stops by the year of the trip",
    reason: "Stops not made, by the reason named first",
    notice: "Changes by the days from the announcement to the change",
    affected: "Announced stops not made, by country",
    trips: "Announced trips by the country that the minister travels for",
    minister: (name: string): string => `Announced stops of ${name}`,
    country: (name: string): string => `Announced stops of ministers of ${name}`,
  },
  columns: {
    ministry: "Ministry",
    minister: "Minister",
    year: "Year",
    reason: "Reason",
    stops: "Announced stops, by what became of them",
    missed: "Stops not made",
    trips: "Announced trips, by what became of them",
    made: "Share made, of those known",
    postponed: "Share postponed, of those known",
    country: "Country",
    notMade: "Share not made, of those known",
    ofMissed: "Share of all stops not made",
    known: "Known",
    notice: "Notice",
    after: "After the announcement",
    changes: "Changes of plan",
    ofChanges: "Share of these changes",
    whose: "Trips",
  },
  /** Before a list of ministries with counts. */
  unannounced:
    "Not in these rates: trips that became known only when they were postponed or cancelled. By ministry:",
  countOf: (name: string, n: number): string => `${name} ${n}`,
  of: (some: number, all: number): string => `${some} of ${all}`,
  noneKnown: "none known",
  percent: (n: number): string => `${n}%`,
  /** A text alternative to the drawing. */
  share: (percent: number, low: number, high: number): string =>
    `${percent}%, from ${low}% to ${high}%`,
  part: (name: string, count: number, part: string): string => `${name}: ${count} ${part}`,
  whole: (name: string, count: number): string => `${name}: ${count}`,
  noTrips: "no announced trip on file",
  days: (n: number): string => (n === 0 ? "same day" : `${n} ${n === 1 ? "day" : "days"}`),
  noNotice: "–",
  parts: {
    "as announced": "made as announced",
    otherwise: "made, otherwise than announced",
    "not made": "not made: called off, skipped, turned back",
    contested: "disputed",
    unreported: "not reported",
    "to come": "to come",
  } satisfies Record<StopPart, string>,
  tripParts: {
    made: "went ahead",
    "made later": "went ahead after a postponement",
    postponed: "postponed",
    cancelled: "cancelled",
    contested: "disputed",
    unreported: "not reported",
    "to come": "to come",
  } satisfies Record<TripPart, string>,
  missed: {
    postponed: "postponed with the trip",
    "called off": "called off before departure",
    "on the way": "left out once under way",
  },
  noReason: "No reason on file",
  otherMinistries: (n: number): string =>
    n === 1
      ? "One other ministry has no announced stop on file."
      : `${n} other ministries have no announced stop on file.`,
  notice: (days: number, timed: number, all: number): string =>
    `Half of the changes came ${within(days)}. This counts the ${timed} of ${all} changes to announced plans for which sources give both dates.`,
  notices: [
    "the same day",
    "a day",
    "2 to 3 days",
    "4 to 7 days",
    "1 to 2 weeks",
    "2 to 4 weeks",
    "more than 4 weeks",
  ],
  changes: "changes",
  noTimed: "No change on file has both dates, that of the announcement and that of the change.",
  moreTrips: (n: number): string => ` and ${n} more`,
  undated: "undated",
  matrix: {
    title: "Countries by year",
    text: "Where a minister or a ministry went, or was to go, in each year. Each mark is a stop, and opens its trip.",
    who: "Minister or ministry",
    everybody: "All ministers",
    where: "Region",
    anywhere: "All regions",
    caption: (who: string, where: string): string => `${who}, ${where}: stops by country and year`,
    none: "No dated stop is on file.",
  },
  compare: {
    title: "Compare",
    /** The title to cite. */
    cited: (names: readonly string[]): string => `${namesOf.format(names)}, compared`,
    description:
      "Two or three ministers or ministries side by side: trips by year, how their plans hold, and the regions they visit.",
    lede: "Trips by year, how plans hold and the regions visited, on one scale. Choose two or three ministers or ministries.",
    ministers: "Ministers",
    ministries: "Ministries",
    place: (n: number): string => ["First", "Second", "Third"][n - 1] ?? String(n),
    nobody: "nobody",
    refused: (names: string): string => `Not on file, and left out: ${names}`,
    count: (trips: number, stops: number): string =>
      `${trips} ${trips === 1 ? "trip" : "trips"} on file; ${stops === 0 ? "no announced stops" : stops === 1 ? "1 announced stop" : `${stops} announced stops`}`,
    years: "Trips by year",
    yearsOf: (name: string): string => `Trips of ${name} by year`,
    inYear: (year: number, trips: number): string =>
      `${year}: ${trips} ${trips === 1 ? "trip" : "trips"}`,
    known: (made: number | undefined, all: number | undefined, days: number | undefined): string =>
      [
        made === undefined ? "no outcome known" : `${made} of ${all} made`,
        days !== undefined &&
          `half of the changes ${days === 0 ? "the same day" : `within ${days} ${days === 1 ? "day" : "days"}`}`,
      ]
        .filter(Boolean)
        .join("; "),
    regions: "Stops made, by region",
    noStops: "No stop is reported made.",
  },
};
