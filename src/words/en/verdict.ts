import type { Cause } from "../../model/claim.ts";

const reasons: Readonly<Record<Cause, string>> = {
  schedule: "scheduling reasons",
  health: "health reasons",
  weather: "the weather",
  aircraft: "the aircraft",
  airspace: "the airspace",
  security: "security reasons",
  domestic: "domestic reasons",
  dispute: "a dispute",
  host: "reasons on the host’s side",
  other: "a reason",
  unstated: "no reason",
};
const isReason = (cause: Cause): boolean => reasons[cause].includes("reason");
const were = (cause: Cause): string => (reasons[cause].includes("reasons") ? "were" : "was");

const stops = (n: string, all: number): string => `${n} announced ${all === 1 ? "stop" : "stops"}`;

/** What the head of a trip's page says; each clause of `lead` can follow another after a semicolon. */
export const verdict = {
  sentence: (clauses: readonly string[]): string => `${clauses.join("; ")}.`,
  titled: (title: string, rest: string): string => `${title}: ${rest}`,
  cutShort: "Cut short",
  underWay: "Under way",
  theOneMade: (name: string): string => `the announced stop, ${name}, made`,
  allMade: (n: number, words: string): string =>
    n === 2 ? "both announced stops made" : `all ${stops(words, n)} made`,
  someMade: (made: string, announced: string, n: number): string =>
    `${made} of ${stops(announced, n)} made`,
  noneMade: (words: string, n: number): string =>
    n === 1
      ? "the announced stop not made"
      : n === 2
        ? "neither announced stop made"
        : `none of ${stops(words, n)} made`,
  noneReported: (words: string, n: number): string =>
    n === 2 ? "neither announced stop reported" : `none of ${stops(words, n)} reported`,
  soFar: (clause: string): string => `${clause} so far`,
  toCome: (names: string): string => `${names} to come`,
  fate: (names: string, outcome: string): string => `${names} ${outcome}`,
  replaced: (name: string, by: string): string => `${name} replaced by ${by}`,
  moved: (name: string, days: number): string =>
    `${name} ${Math.abs(days)} ${Math.abs(days) === 1 ? "day" : "days"} ${days < 0 ? "earlier" : "later"} than announced`,
  reordered: (names: string): string => `${names} out of the announced order`,
  visited: (names: string): string => `visited ${names}`,
  noPlan: "no announcement is on file to compare with",
  announcedFor: (names: string, dates: string): string =>
    dates ? `announced ${dates}: ${names}` : `announced: ${names}`,
  expectedFor: (names: string, dates: string): string =>
    dates ? `expected by the press ${dates}: ${names}` : `expected by the press: ${names}`,
  notAnnounced: "not announced",
  cancelled: "cancelled",
  postponed: "postponed",
  postponedTo: (dates: string): string => `postponed to ${dates}`,
  nobodySays: "no entry says whether it took place",
  nothingKnown: "nothing is on file of its stops",

  on: (names: string, sentence: string): string => `On ${names}: ${sentence}`,
  gave: (speaker: string, cause: Cause): string =>
    isReason(cause)
      ? `${speaker} gave ${reasons[cause]}`
      : `${speaker} gave ${reasons[cause]} as the reason`,
  wasGiven: (cause: Cause): string =>
    cause === "unstated"
      ? "no reason was given"
      : isReason(cause)
        ? `${reasons[cause]} ${were(cause)} given`
        : `${reasons[cause]} was given as the reason`,
  at: (clause: string, moment: string): string => `${clause} ${moment}`,
  reason: (clause: string, reason: string): string => `${clause}: ${reason}`,
  sentInstead: (clause: string, name: string): string => `${clause}; ${name} was sent instead`,
  plan: (names: string): string => (names ? `announced as ${names}` : "announced"),
  planBy: (speaker: string, names: string): string =>
    names ? `${speaker} announced ${names}` : `announced by ${speaker}`,
  notice: (names: string): string => `${names} announced, as part of the trip,`,
  noticeBy: (speaker: string, names: string): string =>
    `${speaker} announced ${names}, as part of the trip,`,
  revised: (names: string): string => `the plan was revised to ${names}`,
  redated: (dates: string): string =>
    dates ? `the dates were revised to ${dates}` : "the dates were revised",
  reportedBy: (clause: string, date: string): string =>
    `${clause.replace(/,$/u, "")} (reported by ${date})`,
  alsoExpected: (names: string): string => `the press had also expected ${names}`,
  differOnVisit: (name: string): string => `sources differ on whether ${name} was visited`,
  differOnDates: (name: string): string => `sources differ on the dates of ${name}`,
  differOnFate: "sources differ on whether the trip was cancelled or postponed",
  differOn: (about: string): string => `sources differ: ${about}`,
};
