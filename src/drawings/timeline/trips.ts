import { SUBREGIONS, subregionOf } from "../../geography/regions.ts";
import type { Person } from "../../model/records.ts";
import type { Trip } from "../../model/trip.ts";
import { sayDates } from "../../words/dates.ts";
import type { Messages } from "../../words/en/messages.ts";
import { summarize } from "../summary.ts";
import type { LaneName, TimelineTrip, TimelineWindow } from "./shape.ts";
import type { TitledTrip } from "../../words/title.ts";
import { tripDates } from "../../words/trip-dates.ts";
import { tripDays } from "../../words/trip-days.ts";
import { toneOf } from "./trip-tone.ts";

/** Lanes by minister, by the minister's country, or by the regions visited. */
export type Grouping = "minister" | "country" | "region";

export interface TimelineInput {
  readonly trips: readonly TimelineTrip[];
  readonly lanes: readonly LaneName[];
  /** Trips without any date, which no scale can show: list them. */
  readonly undated: readonly Trip[];
}

/**
 * Trips and lanes for the timeline. Lanes of ministers come in the order of their first trips, so that the eye
 * follows time down the page; those of countries by name, regions as M49 lists them.
 */
export function timelineTrips(
  trips: readonly TitledTrip[],
  people: ReadonlyMap<string, Person>,
  grouping: Grouping,
  messages: Messages,
): TimelineInput {
  const lanes = new Map<string, LaneName>();
  const undated: Trip[] = [];
  const firstDays = new Map<string, number>();
  const drawn = trips.flatMap(({ trip, title }): TimelineTrip[] => {
    const days = tripDays(trip);
    if (!days) undated.push(trip);
    if (!days) return [];
    const person = people.get(trip.person);
    const found = LANES[grouping](trip, person, messages);
    for (const lane of found) {
      lanes.set(lane.key, lane);
      firstDays.set(lane.key, Math.min(firstDays.get(lane.key) ?? Infinity, days.from));
    }
    const dates = sayDates(tripDates(trip), messages);
    const what = summarize(trip, messages).map(({ text }) => text);
    const label = messages.drawing.tripLabel(title, dates, messages.list(what));
    return [
      { id: trip.id, ...days, tone: toneOf(trip), lanes: found.map(({ key }) => key), label },
    ];
  });
  const order = ORDER[grouping](firstDays);
  return { trips: drawn, lanes: [...lanes.values()].sort(order), undated };
}

/** From the first day of the first trip to the last of the last; undefined where there is none. */
export function windowOf(trips: readonly TimelineTrip[]): TimelineWindow | undefined {
  if (trips.length === 0) return undefined;
  return {
    from: trips.reduce((least, { from }) => Math.min(least, from), Infinity),
    to: trips.reduce((most, { to }) => Math.max(most, to), -Infinity),
  };
}

type FindLanes = (
  trip: Trip,
  person: Person | undefined,
  messages: Messages,
) => readonly LaneName[];

const LANES: Readonly<Record<Grouping, FindLanes>> = {
  minister: ({ person: id }, person, { country }) => [
    { key: id, title: person?.name ?? id, detail: person && country(person.country) },
  ],
  country: ({ person: id }, person, { country }) => [
    { key: person?.country ?? id, title: person ? country(person.country) : id },
  ],
  region: ({ stops }, _, { region }) =>
    [...new Set(stops.flatMap(({ place }) => subregionOf(place.country) ?? []))].map((name) => ({
      key: name,
      title: region(name),
    })),
};

const byTitle = (a: LaneName, b: LaneName): number =>
  a.title < b.title ? -1 : a.title > b.title ? 1 : a.key < b.key ? -1 : 1;

type Order = (a: LaneName, b: LaneName) => number;

const byRegion: Order = (a, b) => SUBREGIONS.indexOf(a.key) - SUBREGIONS.indexOf(b.key);

/** By the first days of lanes, by their keys. */
const ORDER: Readonly<Record<Grouping, (firstDays: ReadonlyMap<string, number>) => Order>> = {
  minister: (days) => (a, b) => days.get(a.key)! - days.get(b.key)! || byTitle(a, b),
  country: () => byTitle,
  region: () => byRegion,
};
