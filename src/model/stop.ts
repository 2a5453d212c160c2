import type { StopKind, PlanClaim, Engagement, TurnedBackClaim, SkippedClaim } from "./claim.ts";
import type { Version, Dispute } from "./dispute.ts";
import type { Explanation, Sourced } from "./explanation.ts";
import type { Facets } from "./facets.ts";
import type { Outcome } from "./outcomes.ts";
import type { Place } from "./place.ts";
import type { DayRange } from "./day-range.ts";
import type { When } from "./when.ts";

export interface PlannedStop extends Sourced {
  /** Its position in the planned order, from 1; undefined if it is in no single voice's list. */
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
  /** From arrival to departure as sources give them; undefined if they give no day. */
  readonly dates?: When | undefined;
  /** The days on which arrival and departure can have been, considering the stops around it. */
  readonly bounds: StayBounds;
  readonly met: readonly string[];
  readonly insteadOf?: Place | undefined;
  readonly calledOff: readonly Engagement[];
}

/** Inclusive days; infinite where nothing bounds them. */
export interface StayBounds {
  readonly arrival: DayRange;
  readonly departure: DayRange;
}

export interface NotVisited extends Sourced {
  /** Highest voice that names a cause first. Never empty. */
  readonly explanations: readonly [Explanation, ...Explanation[]];
  readonly replacedBy?: Place | undefined;
  readonly turnedBack: boolean;
}

/** A stop of a trip: planned, made, or both. */
export interface Stop extends Sourced {
  /** Unique within its trip: `so`, `tz-dar-es-salaam`, `et-2` for a second visit. */
  readonly id: string;
  /** As announced, else as visited: a country announced alone stays a country. */
  readonly place: Place;
  readonly kind: StopKind;
  readonly facets: Facets;
  readonly outcome: Outcome;
  /** For `disputed`: what most voices, or the highest one, say; undefined at a tie. */
  readonly mostSay?: Outcome | undefined;
  readonly announced?: PlannedStop | undefined;
  /** Planned, according to later reports or without saying who announced it: never counted. */
  readonly due?: PlannedStop | undefined;
  /** Reported beforehand by the press only: shown lighter, never counted. */
  readonly expected?: PlannedStop | undefined;
  readonly visited?: VisitedStop | undefined;
  readonly notVisited?: NotVisited | undefined;
  /** Attempts that did not arrive, in the order in which they happened. */
  readonly attempts: readonly (TurnedBackClaim | SkippedClaim)[];
  /** For `moved`: days from the announced dates to the actual ones; negative if earlier. */
  readonly movedBy?: number | undefined;
  /** What a voice said first and later corrected. */
  readonly corrected: readonly Version[];
  readonly disputes: readonly Dispute[];
}

/** Whether its number of days earlier or later is a minimum: not all days are known exactly. */
export const isAtLeast = ({ facets: { when } }: Stop): boolean =>
  (when.kind === "earlier" || when.kind === "later") && when.atLeast === true;
