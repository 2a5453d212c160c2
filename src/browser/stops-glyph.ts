import { type Glyph, isPlain, placeMarks } from "../drawings/glyph/marks.ts";
import type { HomeData } from "../drawings/home/home-shape.ts";
import { OUTCOMES } from "../model/trip.ts";
import type { HomeTrip } from "./home-trips.ts";

/** The itinerary of a trip as marks on a line, from the columns of the first page. */
export function stopsGlyph({ places }: HomeData, { stops }: HomeTrip): Glyph {
  const told = stops.map(({ place, outcome }) => ({
    id: "",
    name: places[place]![0],
    outcome: OUTCOMES[outcome]!,
  }));
  const sentence = told.map(({ name, outcome }) =>
    isPlain(outcome) ? name : `${name} (${outcome})`,
  );
  return placeMarks(told, sentence.join(", "), (left) => `+${left}`);
}
