import { articleCount } from "../model/order.ts";
import { statesOf } from "../model/states.ts";
import type { Messages } from "../words/en/messages.ts";
import { tripTitle } from "../words/title.ts";
import type { TripEntry } from "./trip-entry.ts";

/** A trip in a past state, as lists show it from a day on. */
interface PastEntry extends TripEntry {
  readonly since: number;
}

/**
 * The states of a trip, each with the title that it had then: "to Kenya and Uganda" before it was known that only one
 * was visited. An editor's title applies from the day on which the trip's own title is today's.
 */
export const pastStates = (entry: TripEntry, messages: Messages): readonly PastEntry[] => {
  const titleOf = (trip: TripEntry["trip"]): string => tripTitle(trip, entry.person.name, messages);
  const today = titleOf(entry.trip);
  return statesOf(entry.trip).map(({ trip, since }) => {
    const title = titleOf(trip);
    return {
      ...entry,
      trip,
      since,
      title: title === today ? entry.title : title,
      sources: articleCount(trip.claims),
    };
  });
};
