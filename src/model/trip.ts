import type { Cause, CorrectionClaim, JourneyClaim, PlanClaim, PlanKind, TripId } from "./claim.ts";
import type { Day } from "./day.ts";
import type { Dispute, Remark } from "./dispute.ts";
import type { TripEvent } from "./event.ts";
import type { Explanation, Sourced } from "./explanation.ts";
import type { TripStatus } from "./statuses.ts";
import type { PlannedStop, Stop } from "./stop.ts";
import type { Voice } from "./voice.ts";
import type { When } from "./when.ts";

/** A plan as it stood from one day until the next revision. */
export interface PlanVersion extends Sourced {
  readonly kind: PlanKind;
  readonly known: Day;
  /** No source dates it: `known` is the day on which the page was read. */
  readonly undated: boolean;
  /** Of the statement that made this version, not the one that first named its stops. */
  readonly by?: string | undefined;
  readonly voice: Voice;
  readonly on?: When | undefined;
  readonly cause?: Cause | undefined;
  readonly reason?: string | undefined;
  /** A full announcement, not just a host's notice of some stops. */
  readonly full: boolean;
  /** It only adds one voice's notice of some stops to the version before it. */
  readonly notice: boolean;
  readonly dates?: When | undefined;
  readonly stops: readonly PlannedStop[];
  readonly claims: readonly PlanClaim[];
}

/** Announced stops, counted by what became of them. */
export interface Score {
  readonly announced: number;
  readonly made: number;
  readonly notMade: number;
  readonly unreported: number;
  readonly toCome: number;
  readonly contested: number;
}

/** One traveller's absence from home, as known on a day. */
export interface Trip extends Sourced {
  readonly id: TripId;
  readonly person: string;
  readonly asOf: Day;
  readonly status: TripStatus;
  /** Why it was cancelled, postponed, denied or cut short; empty otherwise. */
  readonly explanations: readonly Explanation[];
  readonly postponedTo?: TripId | undefined;
  readonly postponedToDates?: When | undefined;
  readonly announcedDates?: When | undefined;
  /**
   * From setting out, or the first arrival, to the return, or the last departure; undefined if no day
   * is reported.
   */
  readonly actualDates?: When | undefined;
  /** Undefined without an announcement on file: then there is no plan to compare with. */
  readonly score?: Score | undefined;
  /** Planned and actual stops in one order: as visited, with those not visited where they were planned. */
  readonly stops: readonly Stop[];
  /** The announced plan after each announcement that changed it; the last one is current. */
  readonly plans: readonly PlanVersion[];
  /** What was later reported to have been planned, after each report that changed it. */
  readonly due: readonly PlanVersion[];
  /** What the press expected beforehand, after each report that changed it. */
  readonly expectations: readonly PlanVersion[];
  /** In the order in which things happened. */
  readonly history: readonly TripEvent[];
  /** Departure from home and return, as reported. */
  readonly journey: readonly JourneyClaim[];
  /** Other ministers' trips that were the same journey as this one. */
  readonly joined: readonly TripId[];
  readonly corrections: readonly CorrectionClaim[];
  /** Those of the trip and of all its stops. */
  readonly disputes: readonly Dispute[];
  readonly remarks: readonly Remark[];
  /** Each day up to `asOf` on which something about this trip became known. */
  readonly knowledgeDays: readonly Day[];
}
