import type { Day } from "./day.ts";
import type { Place } from "./place.ts";
import type { When } from "./when.ts";

/** Why a stop or a trip did not happen as announced; `unstated` where nobody said. */
export const CAUSES = [
  "schedule",
  "health",
  "weather",
  "aircraft",
  "airspace",
  "security",
  "domestic",
  "dispute",
  "host",
  "other",
  "unstated",
] as const;
export type Cause = (typeof CAUSES)[number];

/** Being there; stopping on the way without a visit; taking part by video. */
export const STOP_KINDS = ["visit", "transit", "virtual"] as const;
export type StopKind = (typeof STOP_KINDS)[number];

/** `person/slug`, as in `wang-yi/2026-01-africa`. */
export type TripId = `${string}/${string}`;

/** One dated statement in one article about one trip. */
interface ClaimBase {
  /** Stable: the article's id, the trip's id and the claim's place in it. */
  readonly id: string;
  /** The id of the article: its path under content/articles, without `.md`. */
  readonly article: string;
  readonly trip: TripId;
  /** The day from which it counts: the last day that `on` allows, else that of publication. */
  readonly known: Day;
  /** The last day on which the article can have been published. */
  readonly published: Day;
  /** Neither article nor statement says when: `known` is then the day on which it was read. */
  readonly undated?: true | undefined;
  /** Its place in the article, from 0. */
  readonly position: number;
  /** Who said it; undefined where the article says it in its own voice. */
  readonly by?: string | undefined;
  /** When it was said. */
  readonly on?: When | undefined;
}

export interface PlannedStop {
  readonly place: Place;
  readonly dates?: When | undefined;
  readonly kind: StopKind;
}

/** Said officially beforehand (`announced`), or reported beforehand by the press (`expected`). */
export interface PlanClaim extends ClaimBase {
  readonly kind: "announced" | "expected";
  /** It names only some of the stops, as one host's notice does. */
  readonly partial: boolean;
  /** The dates of the trip as a whole. */
  readonly dates?: When | undefined;
  /** In the announced order. */
  readonly stops: readonly PlannedStop[];
}

export interface VisitedClaim extends ClaimBase {
  readonly kind: "visited";
  readonly place: Place;
  readonly dates?: When | undefined;
  readonly stopKind: StopKind;
  /** Whom the traveller met there. */
  readonly met: readonly string[];
  /** The announced stop that this one was made instead of. */
  readonly insteadOf?: Place | undefined;
  /** The article says that the stop had not been announced. */
  readonly unannounced?: true | undefined;
}

/** Why, in the words of whoever said so. */
interface Explained extends ClaimBase {
  readonly cause: Cause;
  readonly reason?: string | undefined;
  /** Who travelled or took part in the minister's place. */
  readonly sentInstead?: string | undefined;
}

export interface SkippedClaim extends Explained {
  readonly kind: "skipped";
  readonly place: Place;
  /** The stop made instead. */
  readonly replacedBy?: Place | undefined;
  /** Left for it, but did not arrive or did not leave the aircraft. */
  readonly turnedBack: boolean;
}

export interface PostponedClaim extends Explained {
  readonly kind: "postponed";
  /** The trip that it became, where one is on file. */
  readonly toTrip?: TripId | undefined;
  /** The new dates, where they were given. */
  readonly toDates?: When | undefined;
}

export interface CancelledClaim extends Explained {
  readonly kind: "cancelled";
}

/** Anything else on which sources may differ: `about` names the question, `says` the answer. */
export interface StatedClaim extends ClaimBase {
  readonly kind: "stated";
  readonly about: string;
  readonly says: string;
  readonly place?: Place | undefined;
}

export type Claim =
  PlanClaim | VisitedClaim | SkippedClaim | PostponedClaim | CancelledClaim | StatedClaim;

/** A claim that a trip or stop did not happen as planned, with its explanation. */
export type ExplainedClaim = SkippedClaim | PostponedClaim | CancelledClaim;
