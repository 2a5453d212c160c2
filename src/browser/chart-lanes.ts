import type { HomeData } from "../drawings/home/home-shape.ts";
import { type LaneSize, laneSize } from "../drawings/timeline/lane-size.ts";
import { stackLanes } from "../drawings/timeline/lanes.ts";
import type { TimelineTrip } from "../drawings/timeline/shape.ts";
import type { Grouping } from "./home-state.ts";
import type { HomeTrip } from "./home-trips.ts";
import { words } from "./words.ts";

/** A bar's trip. */
export type ChartTrip = TimelineTrip & { readonly trip: HomeTrip };

/** A lane with its place on the page: the same at every zoom. */
export interface ChartLane extends LaneSize {
  readonly title: string;
  readonly detail: string;
  /** In order of time. */
  readonly trips: readonly ChartTrip[];
  readonly rows: Uint32Array;
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  readonly y: number;
}

/** Room for a lane's name above it, where there is none beside it. */
const NAME = 16;

/** Lanes below each other, from `y` down. */
export function placeLanes(
  data: HomeData,
  trips: readonly HomeTrip[],
  grouping: Grouping,
  y: number,
  isNarrow: boolean,
): readonly ChartLane[] {
  const names = new Map<string, { title: string; detail: string; first: number }>();
  const drawn = trips.flatMap((trip): readonly ChartTrip[] => {
    const { id, from, to, tone } = trip;
    if (from === undefined || to === undefined) return [];
    const lanes = lanesOf(data, trip, grouping);
    for (const [key, title, detail] of lanes) {
      const first = Math.min(names.get(key)?.first ?? Infinity, from);
      names.set(key, { title, detail, first });
    }
    const label = [trip.title, trip.dates, ...trip.pills.map(([, text]) => text)].join(words.comma);
    return [
      { id: id as ChartTrip["id"], from, to, tone, lanes: lanes.map(([key]) => key), label, trip },
    ];
  });
  // As the page prints them: ministers in the order of their first trips, regions as M49 lists them.
  const rank = (title: string, first: number): number =>
    ({ minister: first, country: 0, region: data.regions.indexOf(title) })[grouping];
  const sorted = [...names].sort(
    ([, a], [, b]) =>
      rank(a.title, a.first) - rank(b.title, b.first) || (a.title < b.title ? -1 : 1),
  );
  let next = y;
  return stackLanes(
    drawn,
    sorted.map(([key, { title }]) => ({ key, title })),
  ).map((lane) => {
    const size = laneSize(lane.rowCount);
    const name = isNarrow ? NAME : 0;
    const height = size.height + name;
    const placed = { ...size, y: next, height, top: next + name + size.top };
    next += height;
    return {
      ...names.get(lane.name.key)!,
      trips: lane.trips as readonly ChartTrip[],
      rows: lane.rows,
      spans: lane.spans,
      ...placed,
    };
  });
}

type Named = readonly [key: string, title: string, detail: string];

function lanesOf(
  { people, countries, regions }: HomeData,
  { person, stops }: HomeTrip,
  grouping: Grouping,
): readonly Named[] {
  const [id, name, home] = people[person]!;
  const [code, country] = countries[home]!;
  if (grouping === "minister") return [[id, name, country]];
  if (grouping === "country") return [[code, country, ""]];
  const visited = new Set(stops.map((stop) => countries[stop.country]![2]));
  return [...visited].flatMap((region) => {
    const title = regions[region];
    return title === undefined ? [] : [[title, title, ""]];
  });
}
