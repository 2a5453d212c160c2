import type { CitationTexts } from "./citation.ts";
import type { Day } from "../model/day.ts";
import type { TripId } from "../model/claim.ts";
import type { MapDrawing } from "../drawings/map/map.ts";
import type { Strip } from "../drawings/strip/strip.ts";
import type { Telling } from "../drawings/trip/telling.ts";
import type { KnownDay } from "../words/known-days.ts";
import type { Verdict } from "../words/verdict.ts";
import type { Evidence } from "./evidence.ts";
import type { TripEntry } from "./trip-entry.ts";

export interface TripLink {
  readonly id: TripId;
  readonly title: string;
}

/** All that the page of a trip prints. */
export interface TripView {
  readonly entry: TripEntry;
  readonly evidence: Evidence;
  readonly telling: Telling;
  readonly days: readonly KnownDay[];
  readonly verdict: Verdict;
  /** The day of the knowledge that the page shows. */
  readonly known: Day;
  /** The first and the last day that were planned, and those of the trip itself. */
  readonly plannedDays: readonly Day[];
  readonly strips: readonly Strip[];
  readonly maps: readonly MapDrawing[];
  readonly postponedFrom: readonly TripLink[];
  readonly postponedTo?: TripLink | undefined;
  /** Trips of others that were one journey with this one. */
  readonly joined: readonly TripLink[];
  readonly citation: CitationTexts;
}
