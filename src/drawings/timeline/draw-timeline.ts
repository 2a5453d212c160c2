import type { TripId } from "../../model/claim.ts";
import type { MakeElement } from "../element.ts";
import { drawLane, drawLink, drawNote, drawPath, drawTick } from "./draw.ts";
import { TICKS } from "./placed-lanes.ts";
import type { Timeline } from "./shape.ts";

/**
 * Above this, bars are one path for each tone, and the list below leads to the trips: so many are hairs that
 * nobody could point at, and each takes its time until all can be seen.
 */
const MAX_LINKS = 200;

/** A whole timeline, its bars leading to their trips. */
export function drawTimeline<Made>(
  element: MakeElement<Made>,
  { width, height, left, ticks, lanes, bars, paths, notes }: Timeline,
  label: string,
  to: (trip: TripId) => string,
): Made {
  const isLinked = bars.length <= MAX_LINKS;
  return element(
    "svg",
    {
      class: "drawing timeline",
      viewBox: `0 0 ${width} ${height}`,
      role: "group",
      "aria-label": label,
    },
    element(
      "g",
      { "aria-hidden": "true" },
      ...ticks.map((tick) => drawTick(element, tick, TICKS - 6, height)),
      ...lanes.map((lane) => drawLane(element, lane, left, width)),
      ...(isLinked ? [] : paths.map((path) => drawPath(element, path))),
      ...notes.map((note) => drawNote(element, note)),
    ),
    ...(isLinked
      ? bars.map((bar, index) => drawLink(element, bar, to(bar.trip), index === 0))
      : []),
  );
}
