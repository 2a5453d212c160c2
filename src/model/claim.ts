import type { Day } from "./day.ts";
import type { Place } from "./place.ts";
import type { Voice } from "./voice.ts";
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
  /** Stable: the article's id, and after `#` what it is about; see withIds() in reading/claims.ts. */
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
  /** The month or the year of publication, as EDTF, if it is all that is known of when it was said. */
  readonly publishedIn?: string | undefined;
  /** Its place in the article, from 0. */
  readonly position: number;
  /** Who said it, as the article names them; undefined if the article says it in its own voice. */
  readonly by?: string | undefined;
  /** The speaker: `by`, or the outlet. Articles that carry one speaker's words are one voice. */
  readonly voice: Voice;
  /** The outlet whose text it stands in; the origin's, if an outlet carries another's text. */
  readonly carrier: string;
  /** The name of that outlet, if no speaker is named: the side that it stands on in a dispute. */
  readonly outletName?: string | undefined;
  /** When it was said. */
  readonly on?: When | undefined;
}

export interface NamedStop {
  readonly place: Place;
  readonly dates?: When | undefined;
  readonly kind: StopKind;
}

/**
 * What was planned. `announced`: said officially beforehand. `due`: told afterwards, or without an
 * announcer. `expected`: told beforehand by the press. Only the first is counted.
 */
export const PLAN_KINDS = ["announced", "due", "expected"] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export interface PlanClaim extends ClaimBase {
  readonly kind: PlanKind;
  /** It names only some of the stops, as one host's notice does. */
  readonly partial: boolean;
  /** The dates of the trip as a whole. */
  readonly dates?: When | undefined;
  /** In the order given. */
  readonly stops: readonly NamedStop[];
  /** Why the plan was changed, if the article says so. */
  readonly cause?: Cause | undefined;
  readonly reason?: string | undefined;
}

/** A meeting or a visit to a site that was called off while the stop itself was made. */
export interface Engagement extends Pick<Explained, "by" | "voice" | "on" | "cause" | "reason"> {
  readonly what: string;
}

export interface VisitedClaim extends ClaimBase {
  readonly kind: "visited";
  readonly place: Place;
  readonly dates?: When | undefined;
  readonly stopKind: StopKind;
  readonly met: readonly string[];
  /** The announced stop that this one was made instead of. */
  readonly insteadOf?: Place | undefined;
  /** The article says that the stop had not been announced. */
  readonly unannounced?: true | undefined;
  /** What was called off there. */
  readonly calledOff: readonly Engagement[];
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

/** Left for a stop and did not arrive, or did not leave the aircraft; it may have been made later. */
export interface TurnedBackClaim extends Explained {
  readonly kind: "turnedBack";
  readonly place: Place;
  readonly happened?: When | undefined;
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

/** "No such visit was planned": what was announced is contested, not changed. */
export interface DeniedClaim extends Explained {
  readonly kind: "denied";
  /** The stop that is denied; undefined for the trip as a whole. */
  readonly place?: Place | undefined;
}

/** Left home, or came home; `cause` if later or earlier than planned. */
export interface JourneyClaim extends Explained {
  readonly kind: "setOut" | "returned";
  readonly happened?: When | undefined;
}

/** Another minister's trip that was one journey with this one. */
interface WithClaim extends ClaimBase {
  readonly kind: "with";
  readonly joined: TripId;
}

/** From this article on, what an earlier one says of this trip counts no more. */
export interface CorrectionClaim extends ClaimBase {
  readonly kind: "correction";
  /** The id of the article that is corrected. */
  readonly corrected: string;
}

/** Anything else on which sources may disagree: `about` names the question, `says` the answer. */
export interface StatedClaim extends ClaimBase {
  readonly kind: "stated";
  readonly about: string;
  readonly says: string;
  readonly place?: Place | undefined;
  /** A misprint or the like: a note of its source, not a dispute of the trip. */
  readonly minor: boolean;
}

/** A claim that a trip or stop did not happen as planned, with its explanation. */
export type ExplainedClaim =
  SkippedClaim | TurnedBackClaim | PostponedClaim | CancelledClaim | DeniedClaim | JourneyClaim;

export type Claim =
  PlanClaim | VisitedClaim | ExplainedClaim | WithClaim | CorrectionClaim | StatedClaim;

export const CLAIM_KINDS = [
  ...PLAN_KINDS,
  "visited",
  "skipped",
  "turnedBack",
  "postponed",
  "cancelled",
  "denied",
  "setOut",
  "returned",
  "with",
  "correction",
  "stated",
] as const satisfies readonly Claim["kind"][];
