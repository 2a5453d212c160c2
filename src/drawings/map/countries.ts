import type { Trip } from "../../model/trip.ts";
import type { MapCountry } from "./shape.ts";
import { drawnPlace, isInPerson } from "./routes.ts";
import { OUTCOME_STYLES, type Tone } from "../../model/outcomes.ts";

/** A country with several stops takes the first of these tones that occurs. */
const PRECEDENCE: readonly Tone[] = [
  "made",
  "added",
  "disputed",
  "missed",
  "unreported",
  "upcoming",
];

/** The countries of a trip, tinted by the outcomes there. */
export function tintCountries({ stops }: Trip): readonly MapCountry[] {
  const tones = new Map<string, Set<Tone>>();
  for (const stop of stops.filter(isInPerson)) {
    const { country } = drawnPlace(stop);
    const known = tones.get(country) ?? new Set<Tone>();
    tones.set(country, known.add(OUTCOME_STYLES[stop.outcome].tone));
  }
  return [...tones].flatMap(([code, found]): MapCountry[] => {
    const tone = PRECEDENCE.find((each) => found.has(each));
    return tone ? [{ code, tone }] : [];
  });
}
