import type { Cause } from "../../model/claim.ts";
import type { Outcome, TripStatus } from "../../model/trip.ts";

/** Each outcome in a word or two. */
export const outcomes: Readonly<Record<Outcome, string>> = {
  upcoming: "upcoming",
  "as announced": "as announced",
  moved: "moved",
  reordered: "reordered",
  dropped: "dropped",
  skipped: "skipped",
  replaced: "replaced",
  "turned back": "turned back",
  virtual: "by video",
  unreported: "unreported",
  added: "added",
  disputed: "disputed",
  visited: "visited",
};

/** What each outcome means. */
export const meanings: Readonly<Record<Outcome, string>> = {
  upcoming: "announced, and its last possible day is not past",
  "as announced": "visited, and on dates that agree with the announced ones where both are given",
  moved: "visited, on dates that cannot overlap the announced ones",
  reordered: "visited, out of the announced order",
  dropped: "said not to happen before the trip began",
  skipped: "said not to happen after the trip began",
  replaced: "not visited, with another stop made instead",
  "turned back": "left for it, and did not arrive or did not leave the aircraft",
  virtual: "held by video",
  unreported: "its day is past and no entry says either way; never drawn as travelled",
  added:
    "visited, and in no full announcement known before arrival, or said to have been unannounced",
  disputed: "sources that cannot all be right; each version is shown with its source",
  visited: "visited on a trip that no full announcement preceded",
};

/** Each status of a trip. */
export const statuses: Readonly<Record<TripStatus, string>> = {
  upcoming: "upcoming",
  "under way": "under way",
  completed: "completed",
  "cut short": "cut short",
  postponed: "postponed",
  cancelled: "cancelled",
  unreported: "unreported",
};

/** Each cause as a reason that somebody gave. */
export const causes: Readonly<Record<Cause, string>> = {
  schedule: "schedule",
  health: "health",
  weather: "weather",
  aircraft: "aircraft",
  airspace: "airspace",
  security: "security",
  domestic: "domestic affairs",
  dispute: "a dispute",
  host: "the host",
  other: "other reasons",
  unstated: "no reason given",
};
