import type { Day } from "../model/day.ts";
import type { Site } from "./site.ts";
import type { TripEntry } from "./trip-entry.ts";

/**
 * The last day on which what is known of some trips, or of all, changed: a page that reports them is cited as of that
 * day.
 */
export const lastChange = (
  { entries, asOf }: Pick<Site, "entries" | "asOf">,
  some: readonly TripEntry[] = entries,
): Day => (some.length > 0 ? Math.max(...some.map(({ trip }) => trip.asOf)) : asOf);
