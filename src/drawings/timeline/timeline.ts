import type { DayRange } from "../../model/day-range.ts";
import type { DateMessages } from "./axis.ts";
import { joinBars, placeBars } from "./bars.ts";
import { stackLanes } from "./lanes.ts";
import { placeNotes } from "./notes.ts";
import { type Placed, placeLanes } from "./placed-lanes.ts";
import { makeScale, type Scale, layOutTicks } from "./scale.ts";
import type { LaneName, Timeline, TimelineTrip } from "./shape.ts";

export * from "./shape.ts";

/** With more bars than this, notes are shown only on pointing: nobody reads so many, and each costs time per frame. */
const MAX_NOTES = 160;

/** Trips as bars in lanes, from the first to the last day of a window. */
export function layOutTimeline(
  trips: readonly TimelineTrip[],
  lanes: readonly LaneName[],
  { window, width }: { readonly window: DayRange; readonly width: number },
  dates: DateMessages,
): Timeline {
  const placed = placeLanes(stackLanes(trips, lanes), width);
  const scale = makeScale(window, placed.left, width);
  return {
    ...placed,
    window,
    lanes: placed.lanes.map(({ drawn }) => drawn),
    ticks: layOutTicks(scale, dates),
    ...layOutBars(placed.lanes, scale),
  };
}

/** The parts that move, within unchanged lanes, on each zoom step. */
export function layOutBars(
  lanes: Placed["lanes"],
  scale: Scale,
): Pick<Timeline, "bars" | "paths" | "notes"> {
  const bars = lanes.flatMap((lane) => placeBars(lane, scale));
  return {
    bars,
    paths: joinBars(bars),
    notes: bars.length > MAX_NOTES ? [] : lanes.flatMap((lane) => placeNotes(lane, scale)),
  };
}
