import type { StopKind } from "../../model/claim.ts";
import type { EventKind } from "../../model/event.ts";

/** What happened to a trip, day by day. */
export const history = {
  title: "What was known when",
  kinds: {
    announced: "Announced",
    revised: "Plan changed",
    postponed: "Postponed",
    cancelled: "Cancelled",
    denied: "Denied",
    restored: "On again",
    "set out": "Set out",
    "turned back": "Turned back",
    "stop called off": "Said not to be visited",
    "engagement called off": "Called off",
    "came home": "Came home",
  } as Readonly<Record<EventKind, string>>,
  to: (dates: string): string => ` to ${dates}`,
  instead: (place: string): string => `${place} instead`,
  rest: "Rest of the trip cancelled",
  reported: {
    visit: "Reported as visited",
    transit: "Reported in transit",
    virtual: "Reported as held by video",
  } as Readonly<Record<StopKind, string>>,
  due: "Told to have been due",
  expected: "Expected by the press",
  about: (kind: string, what: string): string => `${kind}: ${what}`,
  when: (text: string, dates: string): string => `${text} (${dates})`,
  by: (text: string, speaker: string): string => `${text} – ${speaker}`,
  why: (text: string, reason: string): string => `${text}: ${reason}`,
};
