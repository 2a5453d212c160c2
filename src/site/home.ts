import { max, min } from "d3";
import { layOutWorldMap } from "../drawings/map/map.ts";
import { layOutTimeline, type TimelineWindow } from "../drawings/timeline/timeline.ts";
import { type Grouping, timelineTrips } from "../drawings/timeline/trips.ts";
import { dateOf, dayOf } from "../model/day.ts";
import { viewFront } from "./front.ts";
import type { HomeView } from "./home-view.ts";
import type { Language } from "./language.ts";
import type { Site } from "./site.ts";

const WIDTH = 1080;
const MAP_HEIGHT = 430;
/** The finest grouping that leaves the timeline low enough to take in at once. */
const GROUPINGS: readonly Grouping[] = ["minister", "country", "region"];
const MAX_LANES = 24;
/** Trips listed on the first page; all are on a page of their own. */
const LISTED = 50;

export function viewHome(site: Site, language: Language): HomeView {
  const { entries, people, asOf } = site;
  const { messages } = language;
  const { grouping, trips, lanes } = GROUPINGS.map((each) => ({
    grouping: each,
    ...timelineTrips(entries, people, each, messages),
  })).find((input, index) => input.lanes.length <= MAX_LANES || index === GROUPINGS.length - 1)!;
  const window = windowOf(
    trips.flatMap(({ from, to }) => [from, to]),
    asOf,
  );
  return {
    front: viewFront(site, language),
    map: layOutWorldMap(entries, messages, { width: WIDTH, height: MAP_HEIGHT }),
    grouping,
    timeline: layOutTimeline(trips, lanes, { window, width: WIDTH }, messages.dates),
    entries: entries.slice(0, LISTED),
    total: entries.length,
  };
}

/** Whole years, from the first trip to the last. */
function windowOf(days: readonly number[], asOf: number): TimelineWindow {
  const known = days.filter(Number.isFinite);
  const first = dateOf(min(known) ?? asOf).year;
  const last = dateOf(max(known) ?? asOf).year;
  return {
    from: dayOf({ year: first, month: 1, day: 1 }),
    to: dayOf({ year: last, month: 12, day: 31 }),
  };
}
