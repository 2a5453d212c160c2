// Any number of made-up stops, the same each time, for load tests of lists and charts.
import { COUNTRY_CODES, countryName, countryPoint } from "../../src/geography/countries.ts";
import type { HomeEntry } from "../../src/drawings/home/home-data.ts";
import { tripTitle } from "../../src/words/title.ts";
import { tripDays } from "../../src/words/trip-dates.ts";
import { en } from "../../src/words/en/messages.ts";
import type { Claim } from "../../src/model/claim.ts";
import { isoOf } from "../../src/model/day.ts";
import { foldClaims } from "../../src/model/fold.ts";
import type { Place } from "../../src/model/place.ts";
import { announced, day, skipped, visited, when } from "../model/build.ts";

const STOPS_OF_TRIP = 3;
const PEOPLE = 60;
const START = day("1996-01-01");
const DAYS = 30 * 365;

const places = COUNTRY_CODES.map((code): Place => ({
  id: code,
  name: countryName(code),
  country: code,
  countryName: countryName(code),
  point: countryPoint(code),
}));

/** Trips of three countries over thirty years: one in seven skips its first. */
function claimsOfTrips(count: number): readonly Claim[] {
  let seed = 1;
  const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  return Array.from({ length: Math.ceil(count / STOPS_OF_TRIP) }, (_, n) => {
    const start = START + next(DAYS);
    const told = {
      article: `trip-${n}`,
      published: start + 7,
      trip: `minister-${next(PEOPLE)}/${isoOf(start).slice(0, 7)}-trip-${n}` as const,
    };
    const stops = Array.from({ length: STOPS_OF_TRIP }, () => places[next(places.length)]!);
    const isSkipped = next(7) === 0;
    return [
      { ...announced({ ...told, on: start - 3 }, []), stops: stops.map(planned) },
      ...stops.map((place, index): Claim => {
        const at = { ...told, position: index + 1 };
        if (isSkipped && index === 0)
          return { ...skipped(at, place.id), place, cause: n % 2 === 0 ? "weather" : "schedule" };
        const dates = when(`${isoOf(start + index)}/${isoOf(start + index + 1)}`);
        return { ...visited(at, place.id, dates), place };
      }),
    ];
  }).flat();
}
const planned = (place: Place) => ({ place, kind: "visit" }) as const;

/** At least that many stops, in trips of three, newest first. */
export const manyStops = (count: number): readonly HomeEntry[] =>
  foldClaims(claimsOfTrips(count), START + DAYS + 30)
    .map((trip) => {
      const number = Number(trip.person.split("-")[1]);
      const country = COUNTRY_CODES[number * 4]!;
      const name = `Minister ${number}`;
      const person = { id: trip.person, name, aliases: [], country, offices: [] };
      return { trip, person, title: tripTitle(trip, name, en), sources: 1 };
    })
    .toSorted((a, b) => tripDays(b.trip)!.from - tripDays(a.trip)!.from);
