import type { Person } from "../model/records.ts";
import type { Trip } from "../model/trip.ts";
import type { Stop } from "../model/stop.ts";
import { OUTCOME_STYLES } from "../model/outcomes.ts";
import type { TripRow } from "../drawings/home/row.ts";
import { layOutGlyph } from "../drawings/glyph/glyph.ts";
import { summarize } from "../drawings/summary.ts";
import { sayDates } from "../words/dates.ts";
import type { Messages } from "../words/en/messages.ts";
import { tripDates } from "../words/trip-dates.ts";

/** A trip as lists show it. */
export interface TripEntry {
  readonly trip: Trip;
  readonly title: string;
  readonly person: Person;
  /** How many articles it rests on. */
  readonly sources: number;
}

/** A stop in a list of trips. */
export interface StopEntry {
  readonly entry: TripEntry;
  readonly stop: Stop;
}

/** Whether a trip is upcoming or under way. */
export const isComing = ({ trip: { status } }: TripEntry): boolean =>
  status === "upcoming" || status === "under way";

/** Whether the stop was not made, and is struck through. */
export const isMissed = ({ outcome }: Stop): boolean => OUTCOME_STYLES[outcome].tone === "missed";

export const tripRow = (
  { trip, title, sources }: Omit<TripEntry, "person">,
  href: string,
  messages: Messages,
): TripRow => ({
  id: trip.id,
  href,
  title,
  stops: trip.stops.map((stop) => ({ name: stop.place.name, isMissed: isMissed(stop) })),
  dates: sayDates(tripDates(trip), messages),
  glyph: layOutGlyph(trip, messages),
  pills: summarize(trip, messages),
  sources,
});
