import { yearsOf } from "../model/frame.ts";
import type { HomeData } from "../drawings/home/home-shape.ts";
import { layOutMatrix, type MatrixVisit, type YearMatrix } from "../drawings/years/matrix.ts";
import type { TripId } from "../model/claim.ts";
import { dateOf } from "../model/day.ts";
import { OUTCOMES } from "../model/outcomes.ts";
import type { HomeTrip } from "./home-trips.ts";

interface MatrixChoice {
  /** A person's id, or a country code in lower case; empty for everybody. */
  readonly who: string;
  /** The subregions, by index in the data's list; undefined for all, including stops in no region. */
  readonly regions: ReadonlySet<number> | undefined;
}

/** Stops with a date, by country and year; from the first year with any to the last. */
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
