import { type Departure, departuresOf, newestFirst, silencesOf } from "../model/departures.ts";
import type { Site } from "./site.ts";

export interface ChangesView {
  readonly departures: readonly Departure[];
  readonly silences: readonly Departure[];
}

/** Every departure from a plan, and every announced stop of which nobody says what became. */
export function viewChanges({ entries }: Site): ChangesView {
  const trips = entries.map(({ trip }) => trip);
  return {
    departures: newestFirst(trips.flatMap(departuresOf)),
    silences: newestFirst(trips.flatMap(silencesOf)),
  };
}
