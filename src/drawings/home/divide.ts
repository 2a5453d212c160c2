import type { DayRange } from "../../model/day-range.ts";
import { dateOf } from "../../model/day.ts";
import type { Trip } from "../../model/trip.ts";
import { tripDays } from "../../words/trip-dates.ts";
import { recentWindow, windowOf } from "../timeline/window.ts";

/** Up to this many stops, all trips are in one file. */
export const MAX_STOPS = 2000;
/** The minimum number of stops in a file of earlier years: smaller files are larger in total. */
const MIN_STOPS = 4000;

interface Entry {
  readonly trip: Trip;
}

/**
 * Divides trips, newest first, into files for the first page's script: the first has all trips of the default window,
 * each other one whole years.
 */
export function divideTrips<Item extends Entry>(
  entries: readonly Item[],
): readonly (readonly Item[])[] {
  const window = windowOf(entries.flatMap(({ trip }) => tripDays(trip) ?? []));
  if (!window || countStops(entries) <= MAX_STOPS) return [entries];
  const { from } = recentWindow(window);
  const last = entries.findLastIndex(({ trip }) => (tripDays(trip)?.to ?? -Infinity) >= from);
  return [entries.slice(0, last + 1), ...inYears(entries.slice(last + 1))];
}

function inYears<Item extends Entry>(entries: readonly Item[]): readonly (readonly Item[])[] {
  const files: Item[][] = [];
  let [year, stops] = [Infinity, Infinity];
  for (const entry of entries) {
    const days = tripDays(entry.trip);
    const began = days ? dateOf(days.from).year : year;
    if (files.length === 0 || (began !== year && stops >= MIN_STOPS)) {
      files.push([]);
      stops = 0;
    }
    files.at(-1)!.push(entry);
    stops += entry.trip.stops.length;
    year = began;
  }
  return files;
}

const countStops = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { trip }) => sum + trip.stops.length, 0);

/** `2004-2009`: the years in which the trips of a file began. */
export function nameYears({ from, to }: DayRange): string {
  const years = new Set([dateOf(from).year, dateOf(to).year]);
  return [...years].join("-");
}
