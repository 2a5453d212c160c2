import { yearsOf } from "../model/frame.ts";
import type { HomeData } from "../drawings/home/home-shape.ts";
import { layOutMatrix, type MatrixVisit, type YearMatrix } from "../drawings/years/matrix.ts";
import type { TripId } from "../model/claim.ts";
import { dateOf } from "../model/day.ts";
import { OUTCOMES } from "../model/outcomes.ts";
import type { HomeTrip } from "./home-trips.ts";

interface MatrixChoice {
  /** A person's id, or the code of a country in small letters; empty for everybody. */
  readonly who: string;
  /** The smallest regions, by their places in the list of the data; undefined for all, and for what is in none. */
  readonly regions: ReadonlySet<number> | undefined;
}

/** Stops that have a day, by country and year; years from the first to the last with any. */
export function matrixOf(
  data: HomeData,
  trips: readonly HomeTrip[],
  { who, regions }: MatrixChoice,
  language: string,
): YearMatrix {
  const isTheirs = ({ person }: HomeTrip): boolean => {
    const [id, , country] = data.people[person]!;
    return who === "" || who === id || who === data.countries[country]![0].toLowerCase();
  };
  const visits = trips.filter(isTheirs).flatMap((trip) =>
    trip.stops.flatMap((stop): readonly MatrixVisit[] => {
      const [country, name, region] = data.countries[stop.country]!;
      const day = stop.from ?? trip.from;
      if (day === undefined || (regions && !regions.has(region))) return [];
      const outcome = OUTCOMES[stop.outcome]!;
      return [
        { year: dateOf(Math.floor(day)).year, country, name, trip: trip.id as TripId, outcome },
      ];
    }),
  );
  const all = visits.map(({ year }) => year);
  const years = all.length > 0 ? yearsOf({ first: Math.min(...all), last: Math.max(...all) }) : [];
  return layOutMatrix(visits, years, language);
}
