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

/** Something that happened to a trip, or was decided about it. */
export interface TripEvent extends Sourced {
  readonly kind: EventKind;
  /** What each voice said about it, and why; empty if nobody explains it. */
  readonly explanations: readonly Explanation[];
  /** The first day on which it was known. */
  readonly known: Day;
  /** No source dates it: `known` is the day on which the page was read. */
  readonly undated: boolean;
  readonly by?: string | undefined;
  readonly voice: Voice;
  /** When it was said. */
  readonly on?: When | undefined;
  /** When it happened, if reported. */
  readonly happened?: When | undefined;
  readonly cause?: Cause | undefined;
  readonly reason?: string | undefined;
  readonly sentInstead?: string | undefined;
  /** The stop's id; undefined for the whole trip. */
  readonly stop?: string | undefined;
  /** For an announcement: the stops that it names, in its order. */
  readonly places?: readonly Place[] | undefined;
  /** For an announcement its dates, for a postponement the new ones. */
  readonly dates?: When | undefined;
  /** For a postponement: the trip that it became. */
  readonly toTrip?: TripId | undefined;
  /** For an engagement: what was called off. */
  readonly what?: string | undefined;
}
