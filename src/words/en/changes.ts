/** The page of changes of plan. */
export const changes = {
  description: "Every change of an announced plan, newest first.",
  lede: "Every change of an announced plan, the last to become known first; and ",
  ledeLink: "what was announced and never reported",
  ledeEnd: ".",
  byCause: "By reason given",
  byCountry: "By country affected",
  byYear: "By year of the trip",
  byLead: "From announcement to change",
  timed: (timed: number, all: number): string =>
    `Counted where sources give the day of both: ${timed} of ${all} changes. These are the trips on file, not a sample of all travel.`,
  leads: [
    "the same day",
    "a day",
    "2 to 3 days",
    "4 to 7 days",
    "1 to 2 weeks",
    "2 to 4 weeks",
    "more than 4 weeks",
  ],
  departures: (n: number): string => `${n} changes of plan`,
  caption: "Changes of plan",
  unreported: "Announced and never reported",
  unreportedCaption: "Announced stops that no entry reports",
};
