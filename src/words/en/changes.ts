/** The page of changes of plan. */
export const changes = {
  description: "Every departure from an announced plan, newest first.",
  lede: "Every departure from an announced plan, the last to become known first; and ",
  ledeLink: "what was announced and never reported",
  ledeEnd: ".",
  byCause: "By reason given",
  byCountry: "By country concerned",
  byYear: "By year of the trip",
  byLead: "From announcement to change",
  timed: (timed: number, all: number): string =>
    `Counted where sources give the day of both: ${timed} of ${all} departures. These are the trips on file, not a sample of all travel.`,
  leads: [
    "the same day",
    "a day",
    "2 to 3 days",
    "4 to 7 days",
    "1 to 2 weeks",
    "2 to 4 weeks",
    "more than 4 weeks",
  ],
  departures: (n: number): string => `${n} departures on file`,
  caption: "Departures from plans",
  unreported: "Announced and never reported",
  unreportedCaption: "Announced stops that no entry reports",
};
