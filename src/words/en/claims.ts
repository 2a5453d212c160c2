const sentence = (text: string, why: string): string => `${text}${why ? `: ${why}` : ""}.`;

/** What a claim says, in our words, and where it was read. */
export const claims = {
  sentence,
  /** A misprint or the like. */
  note: (text: string): string => `Note of this source: ${text}`,
  /** Joins sentences. */
  join: (sentences: readonly string[]): string => sentences.join(" "),
  withDates: (text: string, dates: string): string => (dates ? `${text} (${dates})` : text),
  plan: { announced: "Announced", due: "Had been due", expected: "Expected" },
  inPart: (verb: string): string => `${verb}, in part`,
  stopsNotNamed: "a trip, its stops not named",
  said: (verb: string, what: string): string => `${verb}: ${what}`,
  kinds: { visit: "", transit: "in transit", virtual: "by video" },
  visits: { visit: "Visited", transit: "In transit", virtual: "Held by video" },
  unannounced: "unannounced",
  turnedBack: (place: string): string => `Turned back from ${place}`,
  notVisited: (place: string): string => `Did not visit ${place}`,
  wentInstead: (text: string, place: string): string => `${text}, went to ${place} instead`,
  postponed: "Trip postponed",
  postponedTo: (dates: string): string => `Trip postponed to ${dates}`,
  postponedToLater: "Trip postponed to a later trip",
  cancelled: "Trip cancelled",
  restCancelled: "Rest of the trip cancelled",
  calledOff: (what: string): string => `${what} called off`,
  denied: (place: string | undefined): string =>
    place ? `Denied that a stop in ${place} was planned` : "Denied that a trip was planned",
  journey: { setOut: "Set out", returned: "Came home" },
  joined: "Travelled together with another minister",
  corrects: "Corrects an earlier article",
  knownOn: (date: string): string => `known on ${date}`,
  language: (name: string): string => `in ${name}`,
  translation: {
    human: "read in human translation",
    machine: "read in machine translation",
  },
  source: "source",
  carriedBy: "also printed by",
  archived: "archived",
  evidence: (number: number): string => `Evidence ${number}`,
  moreEvidence: (n: number): string => `and ${n} more in the evidence`,
  questions: {
    visit: (where: string): string => `Was ${where} visited?`,
    dates: (where: string): string => `When was the stop in ${where}?`,
    arrival: (where: string): string => `When did the stop in ${where} begin?`,
    departure: (where: string): string => `When did the stop in ${where} end?`,
    plan: (where: string): string => `What was planned for ${where}?`,
    fate: (where: string): string => `What was decided about ${where}?`,
    trip: "the trip",
  },
  /** Answers to these questions; editors' own answers are not among them. */
  answers: {
    visited: "visited",
    "not visited": "not visited",
    "only in transit": "only in transit",
    "held by video": "held by video",
    cancelled: "cancelled",
    postponed: "postponed",
    "called off": "called off",
    denied: "denied",
    announced: "announced",
  } as Readonly<Record<string, string>>,
};
