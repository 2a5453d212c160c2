import type { StopKind } from "../../model/claim.ts";
import type { EventKind } from "../../model/event.ts";
import { claims } from "./claims.ts";

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
    "stop called off": "Called off",
    "engagement called off": "Called off",
    "came home": "Came home",
  } as Readonly<Record<EventKind, string>>,
  to: (dates: string): string => ` to ${dates}`,
  /** For a stop that was left out once the trip had begun. */
  notVisited: claims.notVisited,
  instead: (place: string): string => `${place} instead`,
  rest: "Rest of the trip cancelled",
  /** The same words as in the evidence. */
  reported: claims.visits as Readonly<Record<StopKind, string>>,
  due: claims.plan.due,
  expected: claims.plan.expected,
  about: (kind: string, what: string): string => `${kind}: ${what}`,
  when: (text: string, dates: string): string => `${text} (${dates})`,
  by: (text: string, speaker: string): string => `${text} – ${speaker}`,
  why: (text: string, reason: string): string => `${text}: ${reason}`,
};
