import type { Trip } from "../../model/trip.ts";
import type { View } from "./projections.ts";
import type { MapCountry } from "./shape.ts";
import { drawnPlace, isInPerson } from "./routes.ts";
import { OUTCOME_STYLES, type Tone } from "../symbols.ts";

/** A country with several stops takes the first of these tones that one of them has. */
const PRECEDENCE: readonly Tone[] = [
  "made",
  "added",
  "disputed",
  "missed",
  "unreported",
  "upcoming",
];

/** The outline of a country over the world, as path text; empty where it is out of view. */
export type Outline = (code: string, view: View) => string;

/** The countries of a trip, tinted by what became of its stops there; without outlines where the coastline below has them. */
export function tintCountries(
  { stops }: Trip,
  view?: View,
  outline?: Outline,
): readonly MapCountry[] {
  const tones = new Map<string, Set<Tone>>();
  for (const stop of stops.filter(isInPerson)) {
    const { country } = drawnPlace(stop);
    const known = tones.get(country) ?? new Set<Tone>();
    tones.set(country, known.add(OUTCOME_STYLES[stop.outcome].tone));
  }
  return [...tones].flatMap(([code, found]): MapCountry[] => {
    const isOfWorld = typeof view?.below === "number";
    const path = isOfWorld ? (outline?.(code, view) ?? "") : "";
    const tone = PRECEDENCE.find((each) => found.has(each));
    return tone && (path || !isOfWorld) ? [{ code, tone, path }] : [];
  });
}
