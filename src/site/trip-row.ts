import type { TripRow } from "../drawings/home/row.ts";
import { layOutGlyph } from "../drawings/glyph/glyph.ts";
import { summarize } from "../drawings/summary.ts";
import { sayDates } from "../words/dates.ts";
import type { Messages } from "../words/en/messages.ts";
import { tripDates } from "../words/trip-dates.ts";
import { isMissed, type TripEntry } from "./trip-entry.ts";

/** A trip as a row of a table, from its fold. */
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
