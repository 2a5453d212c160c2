import type {
  Cause,
  Claim,
  CorrectionClaim,
  Engagement,
  JourneyClaim,
  PlanClaim,
  PlanKind,
  SkippedClaim,
  StopKind,
  TripId,
  TurnedBackClaim,
} from "./claim.ts";
import type { Day } from "./day.ts";
import type { Facets } from "./facets.ts";
import type { Outcome } from "./outcomes.ts";
import type { Place } from "./place.ts";
import type { Voice } from "./voice.ts";
import type { DayRange, When } from "./when.ts";

export { OUTCOMES, type Outcome } from "./outcomes.ts";

export const TRIP_STATUSES = [
  "upcoming",
  "under way",
  "completed",
  "cut short",
  "partly reported",
  "postponed",
  "cancelled",
  "denied",
  "unreported",
] as const;
export type TripStatus = (typeof TRIP_STATUSES)[number];

/** A value of the result with the claims that it rests on, in the order of knowledge. */
interface Sourced {
  readonly claims: readonly Claim[];
}

/** One explanation of a change, by one voice; several articles may carry it. */
export interface Account extends Sourced {
  readonly by?: string | undefined;
  readonly voice: Voice;
  /** When it was said, as most carriers have it; undefined if they are evenly split. */
  readonly on?: When | undefined;
  /** Every day that carriers give for it, the one that most give first. */
  readonly days: readonly When[];
  readonly cause: Cause;
  readonly reason?: string | undefined;
  readonly sentInstead?: string | undefined;
}

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
  /** Meetings that were called off there. */
  readonly calledOff: readonly Engagement[];
}

/** Days, inclusive; infinite where nothing bounds them. */
export interface StayBounds {
  readonly arrival: DayRange;
  readonly departure: DayRange;
}

export interface NotVisited extends Sourced {
  /** The highest voice that names a cause first; then the others. Never empty. */
  readonly accounts: readonly [Account, ...Account[]];
  readonly replacedBy?: Place | undefined;
  readonly turnedBack: boolean;
}

/** What a dispute is about. */
export const DISPUTE_KINDS = [
  "visit", // was it made at all
  "dates", // on which days
  "arrival",
  "departure",
  "plan", // what was planned
  "fate", // called off, put off, denied or still planned
  "stated", // anything else
] as const;
export type DisputeKind = (typeof DISPUTE_KINDS)[number];

/** Claims that cannot all be true, found by the fold. */
export interface Dispute {
  readonly kind: DisputeKind;
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

/** Something else that articles tell, all of them alike, or that is too small for a dispute. */
export interface Remark extends Version {
  readonly about: string;
  /** The id of the stop that it is about; undefined for the trip as a whole. */
  readonly stop?: string | undefined;
  readonly minor: boolean;
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

/** A plan as it stood from one day until the next revision. */
export interface PlanVersion extends Sourced {
  readonly kind: PlanKind;
  readonly known: Day;
  /** No source says when it was made: `known` is the day of reading. */
  readonly undated: boolean;
  /** Of the statement that made this version, not of the first that named its stops. */
  readonly by?: string | undefined;
  readonly voice: Voice;
  readonly on?: When | undefined;
  readonly cause?: Cause | undefined;
  readonly reason?: string | undefined;
  /** A full announcement, not only one host's notice of some stops. */
  readonly full: boolean;
  /** It only adds, to the version before it, what one voice said of some stops. */
  readonly notice: boolean;
  readonly dates?: When | undefined;
  readonly stops: readonly PlannedStop[];
  readonly claims: readonly PlanClaim[];
}

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
  readonly accounts: readonly Account[];
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

/** Announced stops by what became of them. */
export interface Score {
  readonly announced: number;
  readonly made: number;
  readonly notMade: number;
  readonly unreported: number;
  readonly toCome: number;
  readonly contested: number;
}

/** One traveller's absence from home, as known on one day. */
export interface Trip extends Sourced {
  readonly id: TripId;
  readonly person: string;
  readonly asOf: Day;
  readonly status: TripStatus;
  /** Why it was cancelled, postponed, denied or cut short; empty otherwise. */
  readonly accounts: readonly Account[];
  readonly postponedTo?: TripId | undefined;
  readonly postponedToDates?: When | undefined;
  readonly announcedDates?: When | undefined;
  /** From setting out, or the first arrival, to the return, or the last departure; undefined if no day is told. */
  readonly actualDates?: When | undefined;
  /** Undefined if no announcement is on file: then there is no plan to compare with. */
  readonly score?: Score | undefined;
  /** Planned and actual in one order: as visited, with what was not visited where it was planned. */
  readonly stops: readonly Stop[];
  /** The announced plan as it stood after each announcement that changed it, the last one current. */
  readonly plans: readonly PlanVersion[];
  /** What was later told to have been planned, as it stood after each report that changed it. */
  readonly due: readonly PlanVersion[];
  /** What the press expected beforehand, as it stood after each report that changed it. */
  readonly expectations: readonly PlanVersion[];
  /** In the order in which things happened. */
  readonly history: readonly TripEvent[];
  /** Leaving home and coming home, as told. */
  readonly journey: readonly JourneyClaim[];
  /** Other ministers' trips that were one journey with this one. */
  readonly joined: readonly TripId[];
  readonly corrections: readonly CorrectionClaim[];
  /** Those of the trip and of all its stops. */
  readonly disputes: readonly Dispute[];
  readonly remarks: readonly Remark[];
  /** Each day, up to `asOf`, on which something about this trip became known. */
  readonly knowledgeDays: readonly Day[];
}
