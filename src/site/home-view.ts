import type { Stop } from "../model/stop.ts";
import type { MapDrawing } from "../drawings/map/map.ts";
import type { Timeline, TripTone } from "../drawings/timeline/timeline.ts";
import type { FrontView } from "./front.ts";
import type { TripEntry } from "./trip-entry.ts";

/** All that the first page prints. */
export interface HomeView {
  readonly front: FrontView;
  readonly map: MapDrawing;
  readonly timeline: Timeline;
  /** Every look of a bar that some trip has. */
  readonly tones: readonly TripTone[];
  /** All that the map may show. */
  readonly stops: readonly Stop[];
  /** What the timeline's lanes stand for. */
  readonly grouping: string;
  /** Newest first. */
  readonly entries: readonly TripEntry[];
  /** How many trips are on file in all. */
  readonly total: number;
}
