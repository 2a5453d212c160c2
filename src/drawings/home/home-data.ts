import type { DayRange } from "../../model/day-range.ts";
import { LISTED_REGIONS, listedRegionOf } from "../../geography/listed-regions.ts";
import { isCountryAlone } from "../../model/place.ts";
import type { Messages } from "../../words/en/messages.ts";
import { tripDays } from "../../words/trip-dates.ts";
import { centreOfTrips } from "../map/centre.ts";
import type { Frame } from "../map/equal-earth.ts";
import { worldView } from "../map/projections.ts";
import { countTrips, withMargin, windowOf } from "../timeline/window.ts";
import { nameYears } from "./divide.ts";
import {
  type HomeEntry,
  type HomeRows,
  homeRows,
  LEG_COLUMNS,
  Lists,
  STOP_COLUMNS,
  toColumns,
  TRIP_COLUMNS,
} from "./home-rows.ts";
import type { HomeColumns, HomeData, HomeLists, HomeTrips, YearsFile } from "./home-shape.ts";

export type * from "./home-shape.ts";
export type { HomeEntry } from "./home-rows.ts";

export const HOME_MAP = { width: 1080, height: 430 };

/** The data files of the first page: the initial one, and those of earlier years. */
export interface HomeFiles {
  readonly home: HomeData;
  /** By name. */
  readonly earlier: ReadonlyMap<string, HomeColumns>;
}

/** Trips for the first page's script, in the given order, in one file. */
export const encodeHome = (entries: readonly HomeEntry[], messages: Messages): HomeData =>
  encodeFiles([entries], messages).home;

/** The same, divided into files. */
export function encodeFiles(
  [latest = [], ...earlier]: readonly (readonly HomeEntry[])[],
  messages: Messages,
): HomeFiles {
  const lists = new Lists();
  const columnsOf = (some: readonly HomeEntry[]): HomeColumns =>
    toFile(some.map((entry) => homeRows(entry, lists, messages)));
  const home = columnsOf(latest);
  const files = earlier.map((some) => ({ days: boundsOf(some), columns: columnsOf(some) }));
  const entries = [latest, ...earlier].flat();
  const window = boundsOf(entries);
  return {
    home: {
      size: [HOME_MAP.width, HOME_MAP.height],
      frame: frameAround(centreOfTrips(entries.map(({ trip }) => trip))),
      window: [window.from, window.to],
      ...listed(lists, messages),
      ...home,
      ...(files.length > 0 && {
        earlier: {
          total: entries.length,
          counts: countTrips(daysOf(entries), withMargin(window)),
          files: files.map(({ days }): YearsFile => [nameYears(days), days.from, days.to]),
        },
      }),
    },
    earlier: new Map(files.map(({ days, columns }) => [nameYears(days), columns])),
  };
}

const daysOf = (entries: readonly HomeEntry[]): readonly DayRange[] =>
  entries.flatMap(({ trip }) => tripDays(trip) ?? []);
const boundsOf = (entries: readonly HomeEntry[]): DayRange =>
  windowOf(daysOf(entries)) ?? { from: 0, to: 0 };

const toFile = (rows: readonly HomeRows[]): HomeColumns => {
  const trips: HomeTrips = toColumns(
    TRIP_COLUMNS,
    rows.map(({ trip }) => trip),
  );
  return {
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
};

const listed = (
  { countries, people, places, reasons, pills, tones }: Lists,
  messages: Messages,
): Omit<HomeLists, "size" | "frame" | "window"> => ({
  countries: countries.items.map((code) => [
    code,
    messages.country(code),
    LISTED_REGIONS.indexOf(listedRegionOf(code) ?? ""),
  ]),
  regions: LISTED_REGIONS.map(messages.region),
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
