import { tripOf } from "./trips.ts";

const SCHEDULE = {
  by: "Chinese embassy in Somalia",
  on: "2026-01-10",
  cause: "schedule",
  reason: "itinerary adjusted after consultation",
} as const;

/** The seed: four stops announced with the dates of the trip only, one skipped. */
export const africa = tripOf({
  dates: "2026-01-07/2026-01-12",
  actual: "../2026-01-11",
  announcedBy: "Chinese Foreign Ministry",
  announcedOn: "../2026-01-07",
  score: [3, 4],
  stops: [
    { at: "Ethiopia", outcome: "as announced", announced: "", visited: "../2026-01-08" },
    { at: "Somalia", outcome: "skipped", announced: "", why: SCHEDULE },
    { at: "Tanzania", outcome: "as announced", announced: "", visited: "2026-01-09/.." },
    {
      at: "Lesotho",
      town: "Maseru",
      outcome: "as announced",
      announced: "",
      visited: "2026-01-10/2026-01-11",
      met: ["Prime Minister Matekane"],
    },
  ],
});

/** The same before anything was reported. */
export const africaBefore = tripOf({
  status: "upcoming",
  asOf: "2026-01-07",
  dates: "2026-01-07/2026-01-12",
  announcedOn: "../2026-01-07",
  score: [0, 0],
  stops: ["Ethiopia", "Somalia", "Tanzania", "Lesotho"].map((at) => ({
    at,
    outcome: "upcoming",
    announced: "",
  })),
});

export const europeAdded = tripOf({
  id: "example/2026-01-europe",
  dates: "2026-01-14/2026-01-17",
  actual: "2026-01-14/2026-01-17",
  announcedOn: "2026-01-12",
  score: [2, 2],
  stops: [
    {
      at: "Poland",
      outcome: "as announced",
      announced: "2026-01-14/2026-01-15",
      visited: "2026-01-14/2026-01-15",
    },
    {
      at: "Paris",
      outcome: "as announced",
      announced: "2026-01-16",
      visited: "2026-01-15/2026-01-16",
    },
    { at: "Ireland", outcome: "added", visited: "2026-01-17" },
  ],
});

/** Across the date line: Auckland first, although Apia's date is earlier. */
export const pacific = tripOf({
  id: "example/2026-07-pacific",
  dates: "2026-07-25/2026-07-30",
  actual: "2026-07-25/2026-07-29",
  announcedOn: "2026-07-20",
  score: [3, 4],
  asOf: "2026-08-10",
  stops: [
    {
      at: "Auckland",
      outcome: "as announced",
      announced: "2026-07-25/2026-07-27",
      visited: "2026-07-25/2026-07-27",
    },
    {
      at: "Apia",
      outcome: "as announced",
      announced: "2026-07-26/2026-07-27",
      visited: "2026-07-26",
    },
    { at: "Tuvalu", outcome: "unreported", announced: "2026-07-28" },
    {
      at: "Nadi",
      outcome: "as announced",
      announced: "2026-07-29/2026-07-30",
      visited: "2026-07-29",
    },
  ],
});

export const cancelled = tripOf({
  id: "example/2026-02-japan",
  status: "cancelled",
  dates: "2026-02-03/2026-02-05",
  announcedOn: "2026-01-20",
  score: [0, 0],
  why: { by: "Foreign Ministry spokesperson Mao Ning", on: "2026-02-01", cause: "health" },
  stops: [{ at: "Japan", outcome: "called off", announced: "" }],
});

export const postponed = tripOf({
  id: "example/2026-02-france",
  status: "postponed",
  dates: "2026-02-03/2026-02-05",
  announcedOn: "2026-01-20",
  postponedToDates: "2026-03-03/2026-03-05",
  postponedTo: "example/2026-03-france",
  score: [0, 0],
  why: {
    by: "French Foreign Ministry",
    on: "2026-02-01",
    cause: "domestic",
    reason: "budget vote",
  },
  stops: [
    { at: "France", outcome: "called off", announced: "" },
    { at: "Ireland", outcome: "called off", announced: "" },
  ],
});

export const noPlan = tripOf({
  id: "example/2025-12-europe",
  actual: "2025-12-30/2026-01-03",
  stops: [
    { at: "Paris", outcome: "visited", visited: "2025-12-30/2026-01-01" },
    { at: "Ireland", outcome: "visited", visited: "2026-01-01/2026-01-03" },
  ],
});

export const unreported = tripOf({
  id: "example/2026-01-samoa",
  status: "unreported",
  dates: "2026-01-02/2026-01-04",
  announcedOn: "2025-12-20",
  score: [0, 2],
  stops: [
    { at: "Fiji", outcome: "unreported", announced: "" },
    { at: "Samoa", outcome: "unreported", announced: "" },
  ],
});

export const undated = tripOf({
  id: "example/undated",
  score: [2, 3],
  stops: [
    { at: "Kenya", outcome: "as announced", announced: "", visited: "" },
    { at: "Tanzania", outcome: "skipped", announced: "", why: { cause: "unstated" } },
    { at: "Ethiopia", outcome: "as announced", announced: "", visited: "" },
  ],
});

/** One of everything. */
export const everything = tripOf({
  id: "example/2026-03-everything",
  dates: "2026-03-01/2026-03-16",
  actual: "2026-03-01/2026-03-18",
  announcedBy: "Foreign Ministry",
  announcedOn: "2026-02-20",
  asOf: "2026-04-01",
  score: [3, 8],
  stops: [
    {
      at: "Poland",
      outcome: "as announced",
      announced: "2026-03-01/2026-03-02",
      visited: "2026-03-01/2026-03-02",
    },
    {
      at: "Kenya",
      outcome: "replaced",
      announced: "2026-03-03/2026-03-04",
      replacedBy: "Ethiopia",
      why: { ...SCHEDULE, cause: "security", by: "Kenyan police" },
    },
    {
      at: "Ethiopia",
      town: "Addis Ababa",
      outcome: "added",
      visited: "2026-03-03/2026-03-04",
      insteadOf: "Kenya",
    },
    {
      at: "Nauru",
      outcome: "turned back",
      announced: "2026-03-05",
      why: { cause: "weather", on: "2026-03-05" },
    },
    {
      at: "Tokyo",
      outcome: "virtual",
      announced: "2026-03-06",
      visited: "2026-03-06",
      kind: "virtual",
    },
    { at: "Samoa", outcome: "unreported", announced: "2026-03-07/2026-03-08" },
    {
      at: "Singapore",
      outcome: "disputed",
      announced: "2026-03-09/2026-03-10",
      visited: "2026-03-09",
    },
    {
      at: "Ireland",
      outcome: "reordered",
      position: 8,
      announced: "2026-03-13/2026-03-14",
      visited: "2026-03-13/2026-03-14",
    },
    {
      at: "France",
      outcome: "moved",
      position: 7,
      announced: "2026-03-11/2026-03-12",
      visited: "2026-03-15/2026-03-16",
      movedBy: 3,
    },
    { at: "Russia", outcome: "upcoming", expected: "2026-03-17" },
  ],
});

const DAYS = (from: number, to: number): string =>
  `2026-05-${String(from).padStart(2, "0")}/2026-05-${String(to).padStart(2, "0")}`;

/** Thirty days, twelve stops. */
export const long = tripOf({
  id: "example/2026-05-long",
  dates: DAYS(1, 30),
  actual: DAYS(1, 30),
  announcedOn: "2026-04-20",
  asOf: "2026-06-10",
  score: [10, 12],
  stops: [
    "Papua New Guinea",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "United States",
    "New Zealand",
    "Singapore",
    "Japan",
    "France",
    "Poland",
    "Ireland",
    "Kenya",
    "Lesotho",
    "Ethiopia",
  ].map((at, index) => {
    const days = DAYS(1 + Math.floor(index * 2.5), 3 + Math.floor(index * 2.5));
    return index === 3 || index === 4
      ? { at, outcome: "skipped" as const, announced: days, why: SCHEDULE }
      : { at, outcome: "as announced" as const, announced: days, visited: days };
  }),
});

/** Months and years, approximate and uncertain. */
export const vague = tripOf({
  id: "example/2026-vague",
  dates: "2026-05",
  actual: "2026-05/..",
  announcedOn: "2026-04",
  asOf: "2026-06-10",
  score: [2, 3],
  stops: [
    { at: "Poland", outcome: "as announced", announced: "2026-05", visited: "2026-05-10~" },
    { at: "France", outcome: "disputed", announced: "", visited: "2026-05-12/2026-05" },
    { at: "Ireland", outcome: "as announced", announced: "", visited: "2026-05" },
  ],
});

/** Years, of which a few days are known. */
export const years = tripOf({
  id: "example/2024-years",
  actual: "2024-02-01/2026-03-20",
  asOf: "2026-06-10",
  stops: [
    { at: "Poland", outcome: "visited", visited: "2024-02-01/2024-02-03" },
    { at: "United States", outcome: "visited", visited: "2024-03/2025-06" },
    { at: "Singapore", outcome: "visited", visited: "2025-07-01/.." },
    { at: "Japan", outcome: "visited", visited: "2026-03-19/2026-03-20" },
  ],
});

const EVERYWHERE =
  "Poland France Ireland Kenya Ethiopia Tanzania Lesotho Japan Singapore Nauru Fiji Samoa Tuvalu".split(
    " ",
  );

/** Two stops a day. */
export const hurried = tripOf({
  id: "example/2026-04-hurried",
  status: "cut short",
  dates: "2026-04-01/2026-04-13",
  actual: "2026-04-01/2026-04-06",
  announcedOn: "2026-03-20",
  asOf: "2026-04-20",
  score: [11, 26],
  why: { by: "Foreign Ministry", on: "2026-04-06", cause: "domestic" },
  stops: [...EVERYWHERE, ...EVERYWHERE].map((at, index) => {
    const day = `2026-04-${String(1 + Math.floor(index / 2)).padStart(2, "0")}`;
    return index > 10
      ? { at, outcome: "skipped", announced: day, why: { cause: "domestic", on: "2026-04-06" } }
      : { at, outcome: "as announced", announced: day, visited: day };
  }),
});

export const underWay = tripOf({
  id: "example/2026-01-under-way",
  status: "under way",
  asOf: "2026-01-09",
  dates: "2026-01-07/2026-01-12",
  actual: "2026-01-07/..",
  announcedBy: "Xinhua",
  announcedOn: "2026-01-06",
  score: [1, 2],
  stops: [
    { at: "Ethiopia", outcome: "as announced", announced: "", visited: "2026-01-07/2026-01-08" },
    { at: "Somalia", outcome: "unreported", announced: "2026-01-08" },
    { at: "Tanzania", outcome: "upcoming", announced: "" },
    { at: "Lesotho", outcome: "upcoming", announced: "" },
  ],
});

export const examples = {
  africa,
  africaBefore,
  europeAdded,
  pacific,
  cancelled,
  postponed,
  noPlan,
  unreported,
  undated,
  everything,
  long,
  vague,
  years,
  hurried,
  underWay,
};
