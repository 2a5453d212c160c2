import { layOutMatrix, type YearMatrix } from "../drawings/years/matrix.ts";
import { regionsOf } from "../geography/regions.ts";
import type { Trip } from "../model/trip.ts";
import type { Messages } from "../words/en/messages.ts";

/** Trips by their years, with their stops in one region. */
export const layOutYears = (
  trips: readonly { readonly year: number; readonly trip: Trip }[],
  years: readonly number[],
  region: string,
  messages: Messages,
): YearMatrix =>
  layOutMatrix(
    trips.flatMap(({ trip, year }) =>
      trip.stops
        .filter(({ place }) => regionsOf(place.country).includes(region))
        .map(({ place: { country }, outcome }) => ({
          year,
          country,
          name: messages.country(country),
          trip: trip.id,
          outcome,
        })),
    ),
    years,
    messages.language,
  );
