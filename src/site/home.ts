import { type DayRange, overlaps } from "../model/day-range.ts";
import { memoized } from "../model/memoized.ts";
import { LISTED_REGIONS } from "../geography/listed-regions.ts";
import { divideTrips } from "../drawings/home/divide.ts";
import {
  type GroupedTrips,
  type Grouping,
  GROUPINGS,
  groupTrips,
  type LaneTrip,
} from "../drawings/timeline/grouping.ts";
import {
  layOutTimeline,
  TRIP_TONES,
  type Timeline,
  type TripTone,
} from "../drawings/timeline/timeline.ts";
import { toneOf, laneTrip } from "../drawings/timeline/trips.ts";
import { recentWindow, windowOf } from "../drawings/timeline/window.ts";
import type { Messages } from "../words/en/messages.ts";
import { tripDays } from "../words/trip-dates.ts";
import { viewFront, type FrontView } from "./front.ts";
import type { Language } from "./language.ts";
import type { Site } from "./site.ts";
import { mapTrips, type MapWithNames } from "./world-map.ts";
import type { Stop } from "../model/stop.ts";
import type { TripEntry } from "./trip-entry.ts";
import { type Day } from "../model/day.ts";
import { encodeFiles } from "../drawings/home/home-data.ts";

/** The data of the first page. */
export interface HomeView {
  readonly front: FrontView;
  readonly map: MapWithNames;
  readonly timeline: Timeline;
  /** The looks of bars that occur. */
  readonly tones: readonly TripTone[];
  /** All stops that the map may show. */
  readonly stops: readonly Stop[];
  /** What the timeline's lanes are grouped by. */
  readonly grouping: string;
  /** Newest first. */
  readonly entries: readonly TripEntry[];
  /** How many trips are on file in all. */
  readonly total: number;
}

/** On desktop, map and timeline are side by side. */
const TIMELINE_WIDTH = 700;
const MAP_SIZE = { width: 496, height: 432 };
const MAX_LANES = 24;
/** How many trips of the window the first page lists; another page lists all. */
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

const isShown = (days: DayRange | undefined, window: DayRange): boolean =>
  days !== undefined && overlaps(days, window);

/** The finest grouping with which the timeline is low enough to see at once. */
function finestGrouping(
  trips: readonly LaneTrip[],
  window: DayRange,
  messages: Messages,
): GroupedTrips & { readonly grouping: Grouping } {
  const regions = LISTED_REGIONS.map(messages.region);
  const all = GROUPINGS.map((grouping) => ({
    grouping,
    ...groupTrips(trips, grouping, regions, window),
  }));
  return all.find(({ lanes }) => lanes.length <= MAX_LANES) ?? all.at(-1)!;
}

const LATELY_DAYS = 2 * 365;
const MAX_NEWS = 120;

/** The days of knowledge that the first page steps through. */
interface KnowledgeView {
  readonly from: Day;
  /** Those of the last two years, earliest first. */
  readonly news: readonly Day[];
}

export function viewKnowledge({ entries, asOf }: Site): KnowledgeView {
  const days = [...new Set(entries.flatMap(({ trip }) => trip.knowledgeDays))].sort(
    (a, b) => a - b,
  );
  return {
    from: days[0] ?? asOf,
    news: days.filter((day) => day > asOf - LATELY_DAYS).slice(-MAX_NEWS),
  };
}

/** The data files of the first page's script; made together, as all refer to the same lists of names. */
export const homeFiles = memoized(
  ({ entries }: Site, messages: Messages) => encodeFiles(divideTrips(entries), messages),
  new WeakMap(),
);
