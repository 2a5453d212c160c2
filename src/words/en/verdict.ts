import type { Cause } from "../../model/claim.ts";
import { byDays, countDays } from "./dates.ts";
import { citedReasons } from "./outcomes.ts";

const stops = (n: string, all: number): string => `${n} announced ${all === 1 ? "stop" : "stops"}`;
const NTH = ["first", "second", "third", "fourth"];
const were = (n: number): string => (n === 1 ? "was" : "were");
/** Removes the comma of a clause that nothing follows. */
const withoutComma = (clause: string): string => clause.replace(/,$/u, "");
const because = (why: string): string => (why ? ` (${why})` : "");

/** Text at the head of a trip's page; each clause of `lead` can follow another after a semicolon. */
export const verdict = {
  sentence: (clauses: readonly string[]): string => `${clauses.join("; ")}.`,
  /** One of several stops in a place. */
  nth: (name: string, n: number): string => `${name} (${NTH[n - 1] ?? `no. ${n}`} stop)`,
  titled: (title: string, rest: string): string => `${title}: ${rest}`,
  cutShort: (moment: string, why: string): string => `cut short ${moment}`.trim() + because(why),
  underWay: "under way",
  theOneMade: (name: string): string => `visited ${name} as announced`,
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
  noneReported: (words: string, n: number, name: string): string =>
    n === 1
      ? `no report of the announced stop, ${name}`
      : n === 2
        ? "no report of either announced stop"
        : `no report of any of ${stops(words, n)}`,
  notReported: (words: string): string => `${words} not reported`,
  dueNotReported: (names: string): string => `no report of ${names}, which had been due`,
  soFar: (clause: string): string => `${clause} so far`,
  toCome: (names: string): string => `${names} to come`,
  /** Without names, for the trip. */
  contested: (names: string, outcome: string, sides: string): string =>
    `${names || "trip"} ${outcome}${because(sides)}`,
  fate: (names: string, outcome: string, why: string): string =>
    `${names} ${outcome}${because(why)}`,
  dueFate: (names: string, n: number, outcome: string, why: string): string =>
    `${names} had been due and ${were(n)} ${outcome}${because(why)}`,
  expectedFate: (names: string, outcome: string, why: string): string =>
    `${names}, expected by the press, ${outcome}${because(why)}`,
  replaced: (name: string, by: string, why: string): string =>
    `${name} replaced by ${by}${because(why)}`,
  planned: (name: string, instead: string): string =>
    `${instead} was to be visited instead of ${name}`,
  times: (n: number): string => (n < 2 ? "" : n === 2 ? "twice" : `${n} times`),
  attempt: (name: string, moment: string, why: string): string =>
    `turned back before ${name}${moment ? ` ${moment}` : ""}${because(why)}`,
  engagement: (what: string, name: string, why: string): string =>
    `${what} in ${name} called off${because(why)}`,
  /** If only the press says so, that it was reported. */
  decided: (
    kind: "postponed" | "cancelled" | "denied",
    moment: string,
    why: string,
    n: number,
    isReport: boolean,
  ): string => {
    const word = isReport ? `reported as ${kind}` : kind;
    return n > 1
      ? `${word} ${n === 2 ? "twice" : `${n} times`}, last ${moment}`.trim() + because(why)
      : `${word} ${moment}`.trim() + because(why);
  },
  earlier: (clause: string): string => `earlier ${clause}`,
  madeAfterAll: "made after all",
  madeInPart: "made in part after all",
  setOutAfterAll: "set out after all",
  onAgain: (moment: string): string => `announced again ${moment}`.trim(),
  overtaken: (
    name: string,
    kind: "called off" | "denied",
    moment: string,
    why: string,
    after: string,
  ): string => `${name} ${kind} ${moment}`.trim() + `${because(why)}, ${after}`,
  saidNot: (name: string): string => `${name} at first said not to have been visited`,
  homeEarly: (moment: string, why: string): string =>
    `came home early ${moment}`.trim() + because(why),
  home: (moment: string): string => `home ${moment}`,
  inPerson: (names: string): string => `${names} in person instead of by video`,
  visitedNotPassed: (names: string): string => `${names} visited, not only passed through`,
  byVideo: (names: string): string => `${names} held by video`,
  leftOn: (name: string, day: string, planned: string): string =>
    `left ${name} on ${day}, not ${planned} as planned`,
  addedOnTheWay: (names: string): string => `${names} announced on the way`,
  anotherSent: (name: string, who: string, why: string): string =>
    `${who || "another"} sent to ${name} instead${because(why)}`,
  /** Without a name if the clause continues with what was visited. */
  moved: (name: string, n: number, isLeast: boolean): string =>
    `${name} ${byDays(n, isLeast)} than announced`.trim(),
  lasted: (name: string, from: number, to: number): string =>
    `${name} ${to < from ? "shortened" : "lengthened"} from ${countDays(from)} to ${countDays(to)}`.trim(),
  reordered: (names: string): string => `${names} out of the announced order`,
  visited: (names: string): string => `visited ${names}`,
  alsoVisited: (names: string): string => `also visited ${names}`,
  noPlan: "no announcement on file to compare with",
  noList: "the announcement named no stops",
  /** Without names if only the days were announced. */
  announcedFor: (names: string, dates: string): string =>
    [dates ? `announced ${dates}` : "announced", names].filter(Boolean).join(": "),
  dueFor: (names: string, dates: string): string =>
    dates ? `had been due ${dates}: ${names}` : `had been due: ${names}`,
  expectedFor: (names: string, dates: string): string =>
    dates
      ? `${names} expected by the press ${dates}, not announced`
      : `${names} expected by the press, not announced`,
  trip: (names: string, dates: string, as: "announced" | "expected" | "planned"): string => {
    const to = names ? `trip to ${names}` : "trip";
    const how = as === "expected" ? "expected by the press" : as;
    return dates ? `${to}, ${how} ${dates},` : to;
  },
  postponedTo: (dates: string): string => `postponed to ${dates}`,
  status: (trip: string, status: string, why: string): string => `${trip} ${status}${because(why)}`,
  nobodySays: "no report of whether it happened",
  nothingKnown: "nothing is on file about its stops",

  theEngagement: (what: string): string =>
    /^(the|a|an|his|her) /iu.test(what) ? what : `the ${what}`,
  theDeparture: "the late departure",
  theReturn: "the early return",
  on: (names: string, sentence: string): string =>
    `On ${names}: ${sentence.replace(/^(?:The|No|An?|Nobody|Unnamed|Reports)\b/u, (word) => word.toLowerCase())}`,
  speakers: (names: readonly string[]): string => names.join(" and "),
  gave: (speaker: string, cause: Cause): string =>
    cause === "unstated" ? `${speaker} gave no reason` : `${speaker} cited ${citedReasons[cause]}`,
  /** "reports" if there is no speaker. */
  told: (speaker: string): string => `${speaker || "reports"} said`,
  /** A reason without a standard cause, paraphrased in its entry, so not quoted; undefined if it is a sentence. */
  cited: (speaker: string, reason: string): string | undefined =>
    SENTENCE.test(reason) ? undefined : `${speaker || "reports"} cited ${reason}`,
  wasGiven: (cause: Cause): string =>
    cause === "unstated" ? "no reason was given" : `reports cited ${citedReasons[cause]}`,
  at: (clause: string, moment: string): string => `${clause} ${moment}`,
  undated: (clause: string, read: string): string =>
    `${withoutComma(clause)} (undated, read ${read})`,
  either: (moment: string, other: string): string => `${moment} or ${other}`,
  reason: (clause: string, reason: string): string => `${clause}: ${reason}`,
  sentInstead: (clause: string, name: string): string => `${clause}; ${name} was sent instead`,
  plan: (names: string, dates: string): string =>
    [names ? `announced as ${names}` : "announced", dates].filter(Boolean).join(" "),
  planBy: (speaker: string, names: string, dates: string): string =>
    [names ? `${speaker} announced ${names}` : `announced by ${speaker}`, dates]
      .filter(Boolean)
      .join(" "),
  notice: (names: string, n: number): string =>
    `${names} ${were(n)} announced, as part of the trip,`,
  noticeBy: (speaker: string, names: string): string =>
    `${speaker} announced ${names}, as part of the trip,`,
  revised: (speaker: string, names: string, dates: string): string =>
    [
      speaker ? `${speaker} changed the plan to ${names}` : `the plan was changed to ${names}`,
      dates,
    ]
      .filter(Boolean)
      .join(" "),
  redated: (speaker: string, before: string, dates: string): string => {
    const to = [before && `from ${before}`, dates && `to ${dates}`].filter(Boolean).join(" ");
    return `${speaker ? `${speaker} moved the dates` : "the dates were moved"} ${to}`.trim();
  },
  dated: (speaker: string, dates: string): string =>
    speaker ? `${speaker} gave the dates as ${dates}` : `the dates were given as ${dates}`,
  setOutLate: (moment: string, why: string): string =>
    `set out late ${moment}`.trim() + because(why),
  version: (says: string, speaker: string): string => `${says}, said ${withoutComma(speaker)}`,
  /** A version that an outlet gives in its own voice. */
  versionIn: (says: string, outlet: string, n: number): string =>
    outlet ? `${says}, as ${outlet} ${n > 1 ? "report" : "reports"}` : `${says}, as is reported`,
  andOthers: (first: string, words: string, n: number): string =>
    `${first} and ${words} ${n === 1 ? "other" : "others"}`,
  versions: (side: string, other: string): string => `${side}; ${other}`,
  reportedBy: (clause: string, date: string): string =>
    clause.startsWith("reports ")
      ? clause.replace("reports", `reports by ${date}`)
      : `${withoutComma(clause)} (reported by ${date})`,
  alsoExpected: (names: string): string => `the press had also expected ${names}`,
  differOnVisit: (name: string): string => `sources disagree on whether ${name} was visited`,
  differOnDates: (name: string): string => `sources disagree on the dates of ${name}`,
  differOnArrival: (name: string): string => `sources disagree on when the stop in ${name} began`,
  differOnDeparture: (name: string): string => `sources disagree on when the stop in ${name} ended`,
  differOnPlan: (name: string): string =>
    name ? `sources disagree on the plan for ${name}` : "sources disagree on the plan",
  differOnFate: (name: string, sides: string): string =>
    `sources disagree on ${name || "the trip"}: ${sides}`,
  differOn: (about: string): string => `sources disagree: ${about}`,
};

/** Distinguishes a sentence or a purpose from a noun phrase. */
const SENTENCE =
  /\b(?:is|are|was|were|has|have|had|do|does|did|can|cannot|could|will|would|must|should|stays?|needs?|needed|because|so that)\b|^(?:to|of|put) /iu;
