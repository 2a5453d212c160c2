import { words, outcomeWords } from "./words.ts";
import { type Glyph, placeMarks } from "../drawings/glyph/glyph.ts";
import type { TripRow } from "../drawings/home/row.ts";
import { OUTCOMES, wasMissed } from "../model/outcomes.ts";
import type { HomeTrip } from "./home-trips.ts";

/** A trip from the first page's columns as a table row. */
export const homeRow = (trip: HomeTrip, base: string): TripRow => ({
  id: trip.id,
  href: base + trip.path,
  title: trip.title,
  stops: trip.stops.map(({ name, outcome }) => ({ name, isMissed: wasMissed(OUTCOMES[outcome]) })),
  dates: trip.dates,
  glyph: homeGlyph(trip),
  pills: trip.pills.map(([tone, text]) => ({ tone, text })),
  sources: trip.sources,
});

/** Its itinerary as marks on a line. */
export const homeGlyph = ({ stops }: HomeTrip): Glyph =>
  placeMarks(
    stops.map(({ fullName, outcome }) => ({ name: fullName, outcome: OUTCOMES[outcome]! })),
    { ...words, outcomes: outcomeWords },
  );
