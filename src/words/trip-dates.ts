import type { Trip } from "../model/trip.ts";
import type { When } from "../model/when.ts";

/**
 * The dates by which a trip as a whole is named and drawn, the best first: as made, where reports tell
 * of every announced stop; else as announced, since reports of some stops do not give the days of all.
 */
export function datesOf({ actualDates, announcedDates, stops }: Trip): readonly When[] {
  const isReported = stops.every((stop) => stop.outcome !== "unreported" || !stop.announced);
  const both = isReported ? [actualDates, announcedDates] : [announcedDates, actualDates];
  return both.filter((when) => when !== undefined);
}

/** For lists; of a trip without dates, those to which it was postponed. */
export const tripDates = (trip: Trip): When | undefined =>
  datesOf(trip)[0] ?? trip.postponedToDates;
