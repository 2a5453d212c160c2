import { SUBREGIONS, subregionOf } from "../../geography/regions.ts";
import { isCountryAlone } from "../../model/place.ts";
import type { Messages } from "../../words/en/messages.ts";
import { centreOfTrips } from "../map/centre.ts";
import type { Frame } from "../map/equal-earth.ts";
import { worldView } from "../map/projections.ts";
import {
  type HomeEntry,
  homeRows,
  LEG_COLUMNS,
  Lists,
  STOP_COLUMNS,
  toColumns,
  TRIP_COLUMNS,
} from "./home-rows.ts";
import type { HomeData, HomeTrips } from "./home-shape.ts";

export type * from "./home-shape.ts";
export type { HomeEntry } from "./home-rows.ts";

export const HOME_MAP = { width: 1080, height: 430 };

/** Trips for the script of the first page, in the order given. */
export function encodeHome(entries: readonly HomeEntry[], messages: Messages): HomeData {
  const lists = new Lists();
  const rows = entries.map((entry) => homeRows(entry, lists, messages));
  const trips: HomeTrips = toColumns(
    TRIP_COLUMNS,
    rows.map(({ trip }) => trip),
  );
  return {
    size: [HOME_MAP.width, HOME_MAP.height],
    frame: frameAround(centreOfTrips(entries.map(({ trip }) => trip))),
    window: boundsOf(trips),
    ...listed(lists, messages),
    trips: { ...trips, from: differences(trips.from) },
    stops: toColumns(
      STOP_COLUMNS,
      rows.flatMap(({ stops }) => stops),
    ),
    legs: toColumns(
      LEG_COLUMNS,
      rows.flatMap(({ legs }) => legs),
    ),
  };
}

const listed = (
  { countries, people, places, reasons, pills, tones }: Lists,
  messages: Messages,
): Omit<HomeData, "size" | "frame" | "window" | "trips" | "stops" | "legs"> => ({
  countries: countries.items.map((code) => [
    code,
    messages.country(code),
    SUBREGIONS.indexOf(subregionOf(code) ?? ""),
  ]),
  regions: SUBREGIONS.map(messages.region),
  people: people.items.map(({ id, name, country }) => [id, name, countries.add(country)]),
  places: places.items.map((place) => {
    const [longitude, latitude] = place.point.map((degrees) => Math.round(degrees * 100));
    const at = [place.name, countries.add(place.country), longitude!, latitude!] as const;
    return isCountryAlone(place) ? [...at, 1] : at;
  }),
  reasons: reasons.items,
  pills: pills.items.map(({ tone, text }) => [tone, text]),
  tones: tones.items,
});

function frameAround(centre: number): Frame {
  const { projection } = worldView(HOME_MAP, centre);
  const [x, y] = projection.translate();
  const hundredths = (value: number): number => Math.round(value * 100) / 100;
  return [hundredths(projection.scale()), hundredths(x), hundredths(y), centre];
}

function differences(days: readonly (number | null)[]): (number | null)[] {
  let last = 0;
  return days.map((day) => {
    if (day === null) return null;
    const difference = day - last;
    last = day;
    return difference;
  });
}

function boundsOf({ from, days }: Pick<HomeTrips, "from" | "days">): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity];
  from.forEach((day, index) => {
    if (day === null) return;
    first = Math.min(first, day);
    last = Math.max(last, day + days[index]!);
  });
  return first <= last ? [first, last] : [0, 0];
}
