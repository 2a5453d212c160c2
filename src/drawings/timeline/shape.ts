import type { DayRange } from "../../model/day-range.ts";
import type { Box } from "../label-places.ts";
import type { TripId } from "../../model/claim.ts";
import type { Day } from "../../model/day.ts";
import type { Label } from "../label.ts";

/** The looks of bars, by the outcome of the whole trip, in the order of the legend. */
export const TRIP_TONES = [
  "made", // every announced stop whose day is past was made
  "changed", // some were skipped, replaced, added or moved
  "missed", // cancelled or postponed, or none was made
  "disputed",
  "unreported",
  "upcoming",
  "no plan", // travelled; no announcement on file
] as const;
export type TripTone = (typeof TRIP_TONES)[number];

/** A trip as the timeline needs it: small enough to send thousands to the browser. */
export interface TimelineTrip {
  readonly id: TripId;
  readonly from: Day;
  readonly to: Day;
  readonly tone: TripTone;
  /** The keys of its lanes. */
  readonly lanes: readonly string[];
  /** One sentence: who, where, when, and the outcome. */
  readonly label: string;
  /** A short version, for beside its bar: `Somalia skipped`. */
  readonly note: string;
}

export interface LaneName {
  readonly key: string;
  readonly title: string;
  readonly detail?: string | undefined;
}

export interface Timeline {
  readonly width: number;
  readonly height: number;
  /** Where lane names end and the scale begins. */
  readonly left: number;
  readonly window: DayRange;
  readonly ticks: readonly TimelineTick[];
  readonly lanes: readonly Lane[];
  /** Trips in the window, by lane, in order of time. */
  readonly bars: readonly Bar[];
  /** The same bars as one path per tone, for an overview of thousands. */
  readonly paths: readonly BarPath[];
  /** Beside bars, where there is room. */
  readonly notes: readonly BarNote[];
}

export interface TimelineTick {
  readonly x: number;
  readonly day: Day;
  /** A year, or a month if ticks are days. */
  readonly major: boolean;
  /** Empty if there is no room. */
  readonly text: string;
  /** Placed left of the line, since the edge would cut it off. */
  readonly isBefore: boolean;
}

export interface Lane {
  readonly key: string;
  readonly y: number;
  readonly height: number;
  readonly line: number;
  readonly title: Label;
  readonly detail?: Label | undefined;
}

export interface Bar extends Box {
  readonly trip: TripId;
  readonly tone: TripTone;
  readonly label: string;
}

export interface BarPath {
  readonly tone: TripTone;
  readonly path: string;
}

export interface BarNote {
  readonly tone: TripTone;
  readonly label: Label;
}
