import { type Day, isoOf } from "../../model/day.ts";
import { shortSlug } from "../slug.ts";

/** The part of a visit that grouping depends on. */
interface Dated {
  readonly traveller: string;
  readonly trip?: string | undefined;
  readonly dates: Days;
  readonly plan?: { readonly dates: Days } | undefined;
}

interface Days {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** Visits during one absence from home, in the order of the data. */
export interface TripOf<Visit> {
  readonly traveller: string;
  /** `2021-03-15`, or year, month and the trip's own number (only the number if no visit has a date). */
  readonly slug: string;
  readonly visits: readonly Visit[];
}

/**
 * Groups visits into trips: by trip number if the data have it, else visits of one traveller, each of
 * which begins at most some days after the one before. Visits without a date are skipped.
 */
export function groupTrips<Visit extends Dated>(
  visits: readonly Visit[],
  daysApart: number,
): readonly TripOf<Visit>[] {
  const numbered = visits.filter(({ trip }) => trip !== undefined);
  const byNumber = Map.groupBy(numbered, ({ traveller, trip }) => `${traveller} ${trip!}`);
  const others = Map.groupBy(
    visits.filter(({ trip }) => trip === undefined),
    ({ traveller }) => traveller,
  );
  return [
    ...[...byNumber.values()].map(toTrip),
    ...[...others.values()].flatMap((some) => splitAtGaps(some, daysApart).map(toTrip)),
  ];
}

/** The first day of a visit, actual or planned. */
export const firstDay = ({ dates: { from, to }, plan }: Dated): Day | undefined =>
  from ?? to ?? plan?.dates.from ?? plan?.dates.to;

function splitAtGaps<Visit extends Dated>(
  visits: readonly Visit[],
  daysApart: number,
): readonly (readonly Visit[])[] {
  const trips: Visit[][] = [];
  const order = new Map(visits.map((visit, index) => [visit, index]));
  let until = -Infinity;
  const dated = visits.filter((visit) => firstDay(visit) !== undefined);
  for (const visit of dated.toSorted((a, b) => firstDay(a)! - firstDay(b)!)) {
    const begins = firstDay(visit)!;
    const ends = visit.dates.to ?? begins;
    if (begins - until > daysApart) {
      trips.push([visit]);
      until = ends;
    } else {
      trips.at(-1)!.push(visit);
      until = Math.max(until, ends);
    }
  }
  // In the order of the data rather than of dates: the date line can gain or lose a day.
  return trips.map((trip) => trip.toSorted((a, b) => order.get(a)! - order.get(b)!));
}

function toTrip<Visit extends Dated>(visits: readonly Visit[]): TripOf<Visit> {
  const [{ traveller, trip } = { traveller: "", trip: undefined }] = visits;
  const days = visits.flatMap((visit) => firstDay(visit) ?? []);
  const first = days.length > 0 ? isoOf(Math.min(...days)) : "";
  const number = trip === undefined ? "" : shortSlug(trip);
  const slug = number === "" ? first : first === "" ? number : `${first.slice(0, 7)}-${number}`;
  return { traveller, slug, visits };
}
