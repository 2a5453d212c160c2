import type { Person } from "../model/records.ts";
import type { Trip } from "../model/trip.ts";
import type { LaneName, TimelineTrip } from "./timeline.ts";

/** Lanes by minister, by the minister's country, or by the regions visited. */
export type Grouping = "minister" | "country" | "region";

export interface TimelineInput {
  readonly trips: readonly TimelineTrip[];
  readonly lanes: readonly LaneName[];
  /** Trips without any date, which no scale can show: list them. */
  readonly undated: readonly Trip[];
}

export declare function timelineTrips(
  trips: readonly Trip[],
  people: ReadonlyMap<string, Person>,
  grouping: Grouping,
): TimelineInput;
