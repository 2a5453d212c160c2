import type { Glyph } from "../layout/glyph.ts";
import type { HomeData } from "../layout/home-shape.ts";
import { OUTCOME_STYLES } from "../layout/symbols.ts";
import { OUTCOMES } from "../model/trip.ts";
import type { HomeTrip } from "./home-trips.ts";

const HEIGHT = 16;
const PITCH = 22;
const MOST = 12;

/** The itinerary of a trip as marks on a line, from the columns of the first page. */
export function stopsGlyph({ places }: HomeData, { stops }: HomeTrip): Glyph {
  const shown = stops.slice(0, MOST);
  const left = stops.length - shown.length;
  const y = HEIGHT / 2;
  const end = HEIGHT + (shown.length - 1) * PITCH;
  return {
    width: Math.max(HEIGHT, end) + (left > 0 ? 24 : 0),
    height: HEIGHT,
    radius: 5.5,
    line: shown.length > 1 ? { x1: y, x2: end - y, y } : undefined,
    marks: shown.map(({ outcome }, index) => ({
      x: y + index * PITCH,
      y,
      ...OUTCOME_STYLES[OUTCOMES[outcome]!],
      stop: "",
    })),
    more: left > 0 ? { x: end + 4, y: y + 4, text: `+${left}` } : undefined,
    sentence: stops
      .map(({ place, outcome }) => {
        const what = OUTCOMES[outcome]!;
        const isPlain = what === "as announced" || what === "visited";
        return isPlain ? places[place]![0] : `${places[place]![0]} (${what})`;
      })
      .join(", "),
  };
}
