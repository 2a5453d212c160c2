/** The page of downloads. */
export const data = {
  description: "All trips, stops and claims to download: CSV, JSON, GeoJSON, iCalendar and Atom.",
  lede: (generated: string, asOf: string): string =>
    `Everything on this site to download, whole and in part. The latest of it became known on ${generated}; upcoming and unreported are told as of ${asOf}.`,
  versioned: [
    "The JSON files are versioned: within ",
    " fields are added, never changed or removed. Their schemas describe each field:",
  ],
  insight: "Changes of plan",
  insightText: [
    "How often the plans of the trips on file changed, counted from stops.csv and trips.csv. Each of them is listed under ",
    ".",
  ],
  reading: "How to read them",
  rules: [
    "Nothing is more exact than the sources: a day that no source gives is missing. Undated stops are not in the calendar, which says how many they are.",
    "What is only planned and what was travelled are separate columns, fields and map features. Disputed and unreported stops are in all formats.",
    "A calendar event is tentative where a stop is announced, disputed or unreported, confirmed where it was made on these days, cancelled where it was not made. Its name stays through every later change.",
    "The map files follow RFC 7946: lines and areas are cut at 180°, and a point whose precision is “country” only marks the country.",
  ],
  licence: [
    "Entries and texts are under ",
    ", with a mention of Ports of Call. Place names and coordinates come from GeoNames under CC BY 4.0, country marks from Natural Earth, in the public domain. The articles themselves belong to their publishers.",
  ],
  columns: "The CSV files, column by column",
  columnsOf: (name: string, n: number): string => `${name}.csv, ${n} columns. `,
  columnsCaption: (name: string): string => `Columns of ${name}.csv`,
  column: "Column",
  type: "Type",
  meaning: "Meaning",
  parts: "One trip, one minister, one country",
  partsText: [
    "Each trip has its JSON and its calendar, listed at the end of ",
    "its page",
    ". Each minister and country has its stops, its calendar, and a feed of changes of plan; what else is wanted of a part is cut from the files of the whole by its columns.",
  ],
  byMinister: "Downloads by minister",
  byCountry: "Downloads by country",
  /** The files, by what they are called in English. */
  files: {
    Trips: "Trips",
    Stops: "Stops",
    Claims: "Claims",
    Map: "Map",
    Calendar: "Calendar",
    "New entries": "New entries",
    "Changes of plan": "Changes of plan",
    Countries: "Countries",
    "Articles and claims": "Articles and claims",
    People: "People",
    Descriptor: "Descriptor",
    "How to read the CSV files": "How to read the CSV files",
  } as Readonly<Record<string, string>>,
};
