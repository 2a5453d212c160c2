import { type Day, isoOf } from "../../model/day.ts";
import { shortSlug } from "../slug.ts";

/** What the grouping needs to know of a visit. */
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

/** Visits of one absence from home, in the order of the data. */
export interface TripOf<Visit> {
  readonly traveller: string;
  /** `2021-03-15`, or the trip's own number after year and month (alone, where no visit has a date). */
  readonly slug: string;
  readonly visits: readonly Visit[];
}

/**
 * Trips: by their own numbers where the data have them, else visits of one traveller that begin no more
 * than some days after the one before has ended. Visits without a date are left out.
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

/** The first day that a visit is dated with, or was planned for. */
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
  // The order of the data counts, not that of the dates: a day is won or lost at the date line.
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
