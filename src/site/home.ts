import { LISTED_REGIONS } from "../geography/listed-regions.ts";
import { divideTrips } from "../drawings/home/divide.ts";
import {
  type GroupedTrips,
  type Grouping,
  GROUPINGS,
  groupTrips,
  type LaneTrip,
} from "../drawings/timeline/grouping.ts";
import { layOutTimeline, type TimelineWindow, TRIP_TONES } from "../drawings/timeline/timeline.ts";
import { toneOf } from "../drawings/timeline/trip-tone.ts";
import { laneTrip } from "../drawings/timeline/trips.ts";
import { isInWindow, recentWindow, windowOf } from "../drawings/timeline/window.ts";
import type { Messages } from "../words/en/messages.ts";
import { type Days, tripDays } from "../words/trip-days.ts";
import { viewFront } from "./front.ts";
import type { HomeView } from "./home-view.ts";
import type { Language } from "./language.ts";
import type { Site } from "./site.ts";
import { mapTrips } from "./world-map.ts";

/** On a desk's screen the two are beside each other. */
const TIMELINE_WIDTH = 700;
const MAP_SIZE = { width: 496, height: 432 };
const MAX_LANES = 24;
/** Trips of the window listed on the first page; all trips are on a page of their own. */
const LISTED = 50;

export function viewHome(site: Site, language: Language): HomeView {
  const { entries, people, asOf } = site;
  const { messages } = language;
  const [latest = []] = divideTrips(entries);
  const trips = latest.flatMap(
    (entry) => laneTrip(entry, people.get(entry.trip.person)!, messages) ?? [],
  );
  const window = recentWindow(windowOf(trips) ?? { from: asOf, to: asOf });
  const { grouping, ...grouped } = finestGrouping(trips, window, messages);
  const shown = entries.filter(({ trip }) => isShown(tripDays(trip), window));
  const tones = new Set(entries.map(({ trip }) => toneOf(trip)));
  return {
    front: viewFront(site, language, site.identity.featured),
    map: mapTrips(shown, messages, MAP_SIZE),
    grouping,
    timeline: layOutTimeline(
      grouped.trips,
      grouped.lanes,
      { window, width: TIMELINE_WIDTH },
      messages.dates,
    ),
    stops: entries.flatMap(({ trip }) => trip.stops),
    tones: TRIP_TONES.filter((tone) => tones.has(tone)),
    entries: shown.slice(0, LISTED),
    total: entries.length,
  };
}

const isShown = (days: Days | undefined, window: TimelineWindow): boolean =>
  days !== undefined && isInWindow(days, window);

/** The finest grouping that leaves the timeline low enough to take in at once. */
function finestGrouping(
  trips: readonly LaneTrip[],
  window: TimelineWindow,
  messages: Messages,
): GroupedTrips & { readonly grouping: Grouping } {
  const regions = LISTED_REGIONS.map(messages.region);
  const all = GROUPINGS.map((grouping) => ({
    grouping,
    ...groupTrips(trips, grouping, regions, window),
  }));
  return all.find(({ lanes }) => lanes.length <= MAX_LANES) ?? all.at(-1)!;
}
