import type { Cause } from "../../model/claim.ts";
import type { TripStatus } from "../../model/statuses.ts";
import type { Outcome } from "../../model/outcomes.ts";

/** Outcomes in one or two words, the same in headlines, labels, legends, tables, drawings and downloads. */
export const outcomes: Readonly<Record<Outcome, string>> = {
  upcoming: "upcoming",
  "as announced": "as announced",
  moved: "moved",
  shortened: "shortened",
  lengthened: "lengthened",
  reordered: "out of order",
  postponed: "postponed",
  "called off": "called off",
  skipped: "skipped",
  replaced: "replaced",
  "turned back": "turned back",
  "another sent": "another sent",
  denied: "denied",
  "left out": "left out of the plan",
  "not visited": "not visited",
  virtual: "by video",
  transit: "only in transit",
  unreported: "unreported",
  added: "added",
  disputed: "disputed",
  visited: "visited",
};

export const meanings: Readonly<Record<Outcome, string>> = {
  upcoming: "announced, and its last possible day is not past",
  "as announced": "visited as announced, on the announced days if both are given",
  moved: "visited, on days that cannot overlap the announced ones",
  shortened: "visited for fewer days than announced",
  lengthened: "visited for more days than announced",
  reordered: "visited, out of the announced order",
  postponed: "put off together with the whole trip, or with what was left of it",
  "called off": "called off before departure",
  skipped: "not visited, as was said once the trip had begun",
  replaced: "not visited, with another stop made instead",
  "turned back": "the traveller left for it and did not arrive, or did not leave the aircraft",
  "another sent": "somebody else went in the minister’s place",
  denied: "announced by one side; the traveller’s side says that it was never planned",
  "left out":
    "expected by the press, or meant to replace another stop, and not in the plan announced",
  "not visited": "said not to have been visited; no plan named it",
  virtual: "held by video",
  transit: "passed through on the way, without a visit",
  unreported: "its day is past and no source says either way; never drawn as travelled",
  added:
    "visited, and in no full announcement known before arrival, or said to have been unannounced",
  disputed: "sources contradict each other; each version is shown with its source",
  visited: "visited on a trip that no full announcement preceded",
};

export const statuses: Readonly<Record<TripStatus, string>> = {
  upcoming: "upcoming",
  "under way": "under way",
  completed: "completed",
  "cut short": "cut short",
  "partly reported": "partly reported",
  postponed: "postponed",
  cancelled: "cancelled",
  denied: "denied",
  unreported: "unreported",
};

/** Causes, as reasons given. */
export const causes: Readonly<Record<Cause, string>> = {
  schedule: "schedule",
  health: "health",
  weather: "weather",
  aircraft: "aircraft",
  airspace: "airspace",
  security: "security",
  domestic: "domestic affairs",
  dispute: "dispute",
  host: "host’s side",
  other: "other reasons",
  unstated: "no reason given",
};

/** Causes, as what a speaker cited. */
export const citedReasons: Readonly<Record<Cause, string>> = {
  schedule: "scheduling reasons",
  health: "health reasons",
  weather: "the weather",
  aircraft: "a problem with the aircraft",
  airspace: "closed airspace",
  security: "security reasons",
  domestic: "domestic reasons",
  dispute: "a dispute",
  host: "reasons on the host’s side",
  other: "other reasons",
  unstated: "no reason",
};
