import type { Site } from "./site.ts";
import { isComing, type TripEntry } from "./trip-entry.ts";

/** Upcoming trips; if there are none, the latest past ones. */
interface UpcomingView {
  /** Upcoming or under way, the nearest first. */
  readonly coming: readonly TripEntry[];
  /** The latest announced trips that are past. */
  readonly last: readonly TripEntry[];
}

const MAX_LAST = 8;

/** Entries are sorted newest first. */
export function viewUpcoming({ entries }: Pick<Site, "entries">): UpcomingView {
  const coming = entries.filter(isComing);
  return {
    coming: coming.toReversed(),
    last: entries
      .filter((entry) => !coming.includes(entry) && entry.trip.score !== undefined)
      .slice(0, MAX_LAST),
  };
}
