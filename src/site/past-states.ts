import { articleCount } from "../model/order.ts";
import { statesOf } from "../model/states.ts";
import type { Messages } from "../words/en/messages.ts";
import { tripTitle } from "../words/title.ts";
import type { TripEntry } from "./trip-entry.ts";

/** A trip as it was held from a day on, as lists show it. */
interface PastEntry extends TripEntry {
  readonly since: number;
}

/**
 * What was held of a trip, each state with the title that it had then: "to Kenya and Uganda" before it was
 * known that only one was made. An editor's title stands from the day on which the trip's own is today's.
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
