import { client } from "./client.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Column headers and cells. */
export const tables = {
  permalink: (what: string): string => `Link to this: ${what}`,
  trip: "Trip",
  stop: "Stop",
  dates: "Dates",
  itinerary: "Itinerary",
  againstPlan: "Outcome",
  sources: "Sources",
  outcome: "Outcome",
  announced: "Announced",
  reported: "Reported",
  published: "Published",
  article: "Article",
  outlet: "Outlet",
  claims: "Claims",
  known: "Known",
  change: "Change",
  reason: "Reason cited",
  pastSince: "Past since",
  unreported: "Unreported",
  country: "Country",
  minister: "Minister",
  files: "Files",
  noDates: client.noDates,
  /** Below the dates beside a stop that no source dates. */
  ofTrip: "dates of the trip",
  undated: "undated",
  wholeTrip: "the whole trip",
  namesAndMore: client.namesAndMore,
  /** After a number on its own. */
  sourceUnit: client.sourceUnit,
  claimUnit: (n: number): string => (n === 1 ? "claim" : "claims"),
  stopCount: (n: number): string => count(n, "stop", "stops"),
  tripCount: (n: number): string => count(n, "trip", "trips"),
  noTrip: ", no trip on file",
  inYear: (name: string, year: number, outcome: string): string => `${name} in ${year}: ${outcome}`,
  timeline: (lanes: number): string =>
    `Timeline of trips in ${lanes} lanes. The table below lists the same trips.`,
};
