import type { StopKind, PlanClaim, Engagement, TurnedBackClaim, SkippedClaim } from "./claim.ts";
import type { Version, Dispute } from "./dispute.ts";
import type { Explanation, Sourced } from "./explanation.ts";
import type { Facets } from "./facets.ts";
import type { Outcome } from "./outcomes.ts";
import type { Place } from "./place.ts";
import type { DayRange } from "./day-range.ts";
import type { When } from "./when.ts";

export interface PlannedStop extends Sourced {
  /** Its place in the order given, from 1; undefined if no list of one voice has it. */
  readonly position?: number | undefined;
  readonly place: Place;
  readonly kind: StopKind;
  /** Its own dates, if given; the trip's are in `Trip.announcedDates`. */
  readonly dates?: When | undefined;
  /** When it was first announced. */
  readonly on?: When | undefined;
  readonly claims: readonly PlanClaim[];
}

export interface VisitedStop extends Sourced {
  readonly place: Place;
  /** From arrival to departure as sources give them; undefined if none gives any day. */
  readonly dates?: When | undefined;
  /** The days on which it can have been arrived at and left, also by the stops around it. */
  readonly bounds: StayBounds;
  readonly met: readonly string[];
  readonly insteadOf?: Place | undefined;
  readonly calledOff: readonly Engagement[];
}

/** Days, inclusive; infinite where nothing bounds them. */
export interface StayBounds {
  readonly arrival: DayRange;
  readonly departure: DayRange;
}

export interface NotVisited extends Sourced {
  /** The highest voice that names a cause first; then the others. Never empty. */
  readonly explanations: readonly [Explanation, ...Explanation[]];
  readonly replacedBy?: Place | undefined;
  readonly turnedBack: boolean;
}

/** One stop of a trip: planned, made, or both. */
export interface Stop extends Sourced {
  /** Unique in its trip: `so`, `tz-dar-es-salaam`, `et-2` for a second visit. */
  readonly id: string;
  /** As announced, else as visited: a country alone stays a country alone. */
  readonly place: Place;
  readonly kind: StopKind;
  readonly facets: Facets;
  readonly outcome: Outcome;
  /** For `disputed`: what most voices, or the highest one, amount to; undefined at a tie. */
  readonly mostSay?: Outcome | undefined;
  readonly announced?: PlannedStop | undefined;
  /** Had been planned, as was told afterwards or without an announcer: never counted. */
  readonly due?: PlannedStop | undefined;
  /** Reported beforehand by the press only: shown lighter, never counted. */
  readonly expected?: PlannedStop | undefined;
  readonly visited?: VisitedStop | undefined;
  readonly notVisited?: NotVisited | undefined;
  /** Departures for it that did not arrive, in the order of the days on which they happened. */
  readonly attempts: readonly (TurnedBackClaim | SkippedClaim)[];
  /** For `moved`: days from the announced dates to the actual ones; negative when earlier. */
  readonly movedBy?: number | undefined;
  /** What a voice said first and later corrected. */
  readonly corrected: readonly Version[];
  readonly disputes: readonly Dispute[];
}

/** Whether it was made so many days earlier or later at least: not all days are known. */
export const isAtLeast = ({ facets: { when } }: Stop): boolean =>
  (when.kind === "earlier" || when.kind === "later") && when.atLeast === true;
