import type { Cause, Claim, PlanClaim, StopKind, TripId } from "./claim.ts";
import type { Day } from "./day.ts";
import type { Place } from "./place.ts";
import type { When } from "./when.ts";

/** What became of a stop. `visited` is a stop of a trip that no full announcement preceded. */
export const OUTCOMES = [
  "upcoming",
  "as announced",
  "moved",
  "reordered",
  "dropped",
  "skipped",
  "replaced",
  "turned back",
  "virtual",
  "unreported",
  "added",
  "disputed",
  "visited",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const TRIP_STATUSES = [
  "upcoming",
  "under way",
  "completed",
  "cut short",
  "postponed",
  "cancelled",
  "unreported",
] as const;
export type TripStatus = (typeof TRIP_STATUSES)[number];

/** A value of the result with the claims that it rests on, in the order of knowledge. */
interface Sourced {
  readonly claims: readonly Claim[];
}

/** One explanation of a change, by one speaker; several articles may carry it. A later plan that leaves a stop out is one too. */
export interface Account extends Sourced {
  readonly by?: string | undefined;
  readonly on?: When | undefined;
  readonly cause: Cause;
  readonly reason?: string | undefined;
  readonly sentInstead?: string | undefined;
}

export interface AnnouncedStop extends Sourced {
  /** Its place in the announced order, from 1. */
  readonly position: number;
  readonly place: Place;
  /** Its own dates, where given; the trip's are in `Trip.announcedDates`. */
  readonly dates?: When | undefined;
  /** When it was announced. */
  readonly on?: When | undefined;
  readonly claims: readonly PlanClaim[];
}

export interface VisitedStop extends Sourced {
  readonly place: Place;
  /** The days that all its claims allow; undefined where none gives any. */
  readonly dates?: When | undefined;
  readonly met: readonly string[];
  readonly insteadOf?: Place | undefined;
}

export interface NotVisited extends Sourced {
  /** What most articles carry first; then the others. Never empty. */
  readonly accounts: readonly [Account, ...Account[]];
  readonly replacedBy?: Place | undefined;
  readonly turnedBack: boolean;
}

/** Claims that cannot all be true, found by the fold. */
export interface Dispute {
  /** `visit`: was it made at all; `dates`; `fate`: cancelled or postponed; `stated`: anything else. */
  readonly kind: "visit" | "dates" | "fate" | "stated";
  /** The question, for `stated`. */
  readonly about?: string | undefined;
  /** The id of the stop that it is about; undefined for the trip as a whole. */
  readonly stop?: string | undefined;
  /** Two or more, each with what it says (`visited`, an EDTF date, or an editor's words). */
  readonly versions: readonly Version[];
}

export interface Version extends Sourced {
  readonly says: string;
}

/** Something else that articles tell, all of them alike: an aircraft swapped, a meeting called off. */
export interface Remark extends Version {
  readonly about: string;
  /** The id of the stop that it is about; undefined for the trip as a whole. */
  readonly stop?: string | undefined;
}

/** One stop of a trip: planned, made, or both. */
export interface Stop extends Sourced {
  /** Unique in its trip: `so`, `tz-dar-es-salaam`, `et-2` for a second visit. */
  readonly id: string;
  /** As announced, else as visited: a country alone stays a country alone. */
  readonly place: Place;
  readonly kind: StopKind;
  readonly outcome: Outcome;
  /** For `disputed`: what most articles on it amount to; undefined where they are evenly split. */
  readonly mostSay?: Outcome | undefined;
  readonly announced?: AnnouncedStop | undefined;
  /** Reported beforehand by the press only: shown lighter, never counted. */
  readonly expected?: AnnouncedStop | undefined;
  readonly visited?: VisitedStop | undefined;
  readonly notVisited?: NotVisited | undefined;
  /** For `moved`: days from the announced dates to the actual ones; negative when earlier. */
  readonly movedBy?: number | undefined;
  readonly disputes: readonly Dispute[];
}

/** A plan as it stood from one day until the next revision. */
export interface PlanVersion extends Sourced {
  readonly known: Day;
  /** A full announcement, not only one host's notice of some stops. */
  readonly full: boolean;
  readonly dates?: When | undefined;
  readonly stops: readonly AnnouncedStop[];
  readonly claims: readonly PlanClaim[];
}

/** How many announced stops whose day is past, or whose outcome is known, were made. */
export interface Score {
  readonly made: number;
  readonly announced: number;
}

/** One traveller's absence from home, as known on one day. */
export interface Trip extends Sourced {
  readonly id: TripId;
  readonly person: string;
  readonly asOf: Day;
  readonly status: TripStatus;
  /** Why it was cancelled, postponed or cut short; empty otherwise. */
  readonly accounts: readonly Account[];
  readonly postponedTo?: TripId | undefined;
  readonly postponedToDates?: When | undefined;
  readonly announcedDates?: When | undefined;
  /** From first arrival to last departure as reported; undefined before any visit is. */
  readonly actualDates?: When | undefined;
  /** Undefined where no announcement is on file: then there is no plan to compare with. */
  readonly score?: Score | undefined;
  /** Planned and actual in one order: as visited, with what was not visited where it was planned. */
  readonly stops: readonly Stop[];
  /** The announced plan as it stood after each announcement that changed it, the last one current. */
  readonly plans: readonly PlanVersion[];
  /** What the press expected beforehand, as it stood after each report that changed it. */
  readonly expectations: readonly PlanVersion[];
  /** Those of the trip and of all its stops. */
  readonly disputes: readonly Dispute[];
  readonly remarks: readonly Remark[];
  /** Each day, up to `asOf`, on which something about this trip became known. */
  readonly knowledgeDays: readonly Day[];
}
