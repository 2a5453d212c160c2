import { client } from "./client.ts";
/** Text in drawings other than outcomes and dates. */
export const drawing = {
  announced: "Announced",
  due: "Had been due",
  expected: "Expected",
  reported: "Reported",
  asOf: (date: string): string => `as of ${date}`,
  byPress: "by the press",
  numbered: (position: number, name: string): string => `${position}. ${name}`,
  nothing: "nothing",
  becauseOf: (cause: string, speaker: string, date: string): string =>
    [cause, speaker, date].filter(Boolean).join(", "),
  stopsShare: (n: number, outcome: string): string => `${n} stops ${outcome}`,
  replacedBy: (name: string): string => `by ${name}`,
  noDatePerStop: (dates: string): string =>
    `The announcement gave the order and the overall dates (${dates}), not a date for each stop.`,
  noDateForSome: "Stops without a date of their own are drawn between those around them.",
  noPlanDates: "The announcement gave the order of the stops and no dates.",
  noDueDates: "The sources give the planned order, without dates.",
  noDates: "No source gives dates: the stops are drawn in order, evenly spaced.",
  tornEnds: "Jagged edge: day unknown.",
  dateLine:
    "The order is that of the sources: across the date line, a later stop can fall on an earlier day.",
  more: client.more,
  stripSummary: (announced: string, reported: string): string =>
    `Announced: ${announced || "nothing on file"}. Reported: ${reported || "nothing on file"}.`,
  glyphPart: client.glyphPart,
  mapSummary: (visited: string, missed: string): string =>
    missed
      ? `Map of ${visited || "no reported stop"}; not visited: ${missed}.`
      : `Map of ${visited}.`,
  note: client.note,
  /** The same names as in the drawings; `missed` if a mark stands for several outcomes. */
  legend: {
    announced: "announced",
    planned: "planned",
    expected: "expected by the press",
    travelled: "travelled",
    missed: "not made",
  },
};
