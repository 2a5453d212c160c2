import type { Day } from "./day.ts";
import type { Place } from "./place.ts";
import type { Voice } from "./voice.ts";
import type { When } from "./when.ts";

/** Why a stop or a trip did not happen as announced; `unstated` if nobody said. */
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

/** In person; in transit, without a visit; by video. */
export const STOP_KINDS = ["visit", "transit", "virtual"] as const;
export type StopKind = (typeof STOP_KINDS)[number];

/** `person/slug`, as in `wang-yi/2026-01-africa`. */
export type TripId = `${string}/${string}`;

/** One dated statement in one article about one trip. */
interface ClaimBase {
  /** Stable: the article's id, then `#` and what the claim is about; see withIds() in reading/claims.ts. */
  readonly id: string;
  /** The article's id: its path under content/articles, without `.md`. */
  readonly article: string;
  readonly trip: TripId;
  /** The day from which it counts: the last day that `on` allows, else the day of publication. */
  readonly known: Day;
  /** The last day on which the article can have been published. */
  readonly published: Day;
  /** Neither article nor statement is dated: `known` is then the day on which the page was read. */
  readonly undated?: true | undefined;
  /** The month or year of publication, as EDTF, if nothing more is known of when it was said. */
  readonly publishedIn?: string | undefined;
  /** Its index in the article, from 0. */
  readonly position: number;
  /** Who said it, as the article names them; undefined if the article says so in its own voice. */
  readonly by?: string | undefined;
  /** The speaker: `by`, or the outlet. Articles that carry one speaker's words are one voice. */
  readonly voice: Voice;
  /** The outlet whose text it is from: the original outlet's, if one outlet carries another's text. */
  readonly carrier: string;
  /** That outlet's name, if no speaker is named: labels its side of a dispute. */
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
 * What was planned. `announced`: said officially beforehand. `due`: reported afterwards, or without
 * saying who announced it. `expected`: reported beforehand by the press. Only the first is counted.
 */
export const PLAN_KINDS = ["announced", "due", "expected"] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export interface PlanClaim extends ClaimBase {
  readonly kind: PlanKind;
  /** Names only some of the stops, as one host's notice does. */
  readonly partial: boolean;
  /** The dates of the trip as a whole. */
  readonly dates?: When | undefined;
  /** In the order given. */
  readonly stops: readonly NamedStop[];
  /** Why the plan was changed, if the article says so. */
  readonly cause?: Cause | undefined;
  readonly reason?: string | undefined;
}

/** A meeting or site visit that was called off although the stop itself was made. */
export interface Engagement extends Pick<Explained, "by" | "voice" | "on" | "cause" | "reason"> {
  readonly what: string;
}

export interface VisitedClaim extends ClaimBase {
  readonly kind: "visited";
  readonly place: Place;
  readonly dates?: When | undefined;
  readonly stopKind: StopKind;
  readonly met: readonly string[];
  /** The announced stop that this one replaced. */
  readonly insteadOf?: Place | undefined;
  /** The article says that the stop had not been announced. */
  readonly unannounced?: true | undefined;
  /** What was called off there. */
  readonly calledOff: readonly Engagement[];
}

/** The reason, in the words of whoever gave it. */
interface Explained extends ClaimBase {
  readonly cause: Cause;
  readonly reason?: string | undefined;
  /** Who travelled or took part instead of the minister. */
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

/** Left for a stop, but did not arrive or did not leave the aircraft; the stop may have been made later. */
export interface TurnedBackClaim extends Explained {
  readonly kind: "turnedBack";
  readonly place: Place;
  readonly happened?: When | undefined;
}

export interface PostponedClaim extends Explained {
  readonly kind: "postponed";
  /** The trip that it became, if that is on file. */
  readonly toTrip?: TripId | undefined;
  /** The new dates, if given. */
  readonly toDates?: When | undefined;
}

export interface CancelledClaim extends Explained {
  readonly kind: "cancelled";
}

/** "No such visit was planned": contests the announcement, but does not change the plan. */
export interface DeniedClaim extends Explained {
  readonly kind: "denied";
  /** The denied stop; undefined for the whole trip. */
  readonly place?: Place | undefined;
}

/** Left home, or came home; `cause` if earlier or later than planned. */
export interface JourneyClaim extends Explained {
  readonly kind: "setOut" | "returned";
  readonly happened?: When | undefined;
}

/** Another minister's trip that was the same journey as this one. */
interface WithClaim extends ClaimBase {
  readonly kind: "with";
  readonly joined: TripId;
}

/** From this article on, an earlier one's claims about this trip no longer count. */
export interface CorrectionClaim extends ClaimBase {
  readonly kind: "correction";
  /** The id of the corrected article. */
  readonly corrected: string;
}

/** Anything else on which sources may disagree: `about` is the question, `says` the answer. */
export interface StatedClaim extends ClaimBase {
  readonly kind: "stated";
  readonly about: string;
  readonly says: string;
  readonly place?: Place | undefined;
  /** A misprint or the like: noted at its source, not a dispute about the trip. */
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
