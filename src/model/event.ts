import type { Cause, TripId } from "./claim.ts";
import type { Day } from "./day.ts";
import type { Explanation, Sourced } from "./explanation.ts";
import type { Place } from "./place.ts";
import type { Voice } from "./voice.ts";
import type { When } from "./when.ts";

export const EVENT_KINDS = [
  "announced",
  "revised",
  "postponed",
  "cancelled",
  "denied",
  "restored",
  "set out",
  "turned back",
  "stop called off",
  "engagement called off",
  "came home",
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/** One thing that happened to a trip, or was decided about it. */
export interface TripEvent extends Sourced {
  readonly kind: EventKind;
  /** What each voice said of it, and why; empty for an event that nobody explains. */
  readonly explanations: readonly Explanation[];
  /** The first day on which it was known. */
  readonly known: Day;
  /** No source says when: `known` is the day of reading. */
  readonly undated: boolean;
  readonly by?: string | undefined;
  readonly voice: Voice;
  /** When it was said. */
  readonly on?: When | undefined;
  /** When it happened, if that is told. */
  readonly happened?: When | undefined;
  readonly cause?: Cause | undefined;
  readonly reason?: string | undefined;
  readonly sentInstead?: string | undefined;
  /** The id of the stop that it is about; undefined for the trip as a whole. */
  readonly stop?: string | undefined;
  /** Of an announcement: the stops that it names, in its order. */
  readonly places?: readonly Place[] | undefined;
  /** Of an announcement its dates, of a postponement the new ones. */
  readonly dates?: When | undefined;
  /** Of a postponement: the trip that it became. */
  readonly toTrip?: TripId | undefined;
  /** Of an engagement: what was called off. */
  readonly what?: string | undefined;
}
