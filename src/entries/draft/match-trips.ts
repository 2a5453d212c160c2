import { sayRegions } from "../../geography/reader-regions.ts";
import { countryName } from "../../geography/countries.ts";
import { shortSlug } from "../slug.ts";
import { tripTitle } from "../../words/title.ts";
import { tripDays } from "../../words/trip-dates.ts";
import type { TripId } from "../../model/claim.ts";
import type { Day } from "../../model/day.ts";
import { foldClaims } from "../../model/fold.ts";
import type { Article, Person } from "../../model/records.ts";
import type { Trip } from "../../model/trip.ts";
import { earliest, latest, type When } from "../../model/when.ts";
import { isFault, readWhen } from "../../reading/schema/edtf.ts";
import { splitTripId } from "../../reading/schema/trip-id.ts";
import { en } from "../../words/en/messages.ts";

/** A trip on file that an article may be about. */
export interface TripMatch {
  readonly id: TripId;
  readonly title: string;
  /** Days between article and trip; 0 during the trip. */
  readonly apart: number;
  /** How many of the countries in the article are stops of the trip. */
  readonly shared: number;
}

/** How many days before a trip it is announced, and after it still reported. */
const BEFORE = 120;
const AFTER = 120;

/** Trips of these people around an article's date, most likely first. */
export function matchTrips(
  people: readonly Person[],
  { published, countries }: { readonly published: When; readonly countries: ReadonlySet<string> },
  articles: readonly Article[],
  asOf: Day,
): readonly TripMatch[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const claims = articles
    .flatMap((article) => article.claims)
    .filter(({ trip }) => names.has(trip.slice(0, trip.indexOf("/"))));
  return foldClaims(claims, asOf)
    .flatMap((trip) => {
      const apart = daysApart(trip, published);
      if (apart === undefined) return [];
      const stops = new Set(trip.stops.map(({ place }) => place.country));
      const shared = stops.intersection(countries).size;
      return [{ id: trip.id, title: tripTitle(trip, names.get(trip.person)!, en), apart, shared }];
    })
    .toSorted((a, b) => a.apart - b.apart || b.shared - a.shared);
}

/** Undefined if the article is too far from the trip. */
function daysApart(trip: Trip, published: When): number | undefined {
  const days = tripDays(trip) ?? daysOfId(trip.id);
  if (!days) return undefined;
  const [from, to] = [finiteOr(earliest(published), latest(published)), latest(published)];
  if (to < days.from) return days.from - to <= BEFORE ? days.from - to : undefined;
  if (from > days.to) return from - days.to <= AFTER ? from - days.to : undefined;
  return 0;
}

const finiteOr = (day: Day, other: Day): Day => (Number.isFinite(day) ? day : other);

/** The month or year in a trip's id, for trips without any dated source. */
function daysOfId(id: TripId): { readonly from: Day; readonly to: Day } | undefined {
  const when = readWhen(splitTripId(id).date);
  return isFault(when) ? undefined : { from: earliest(when), to: latest(when) };
}

/** An id for a new trip: `wang-yi/2026-01-africa`. */
export function suggestTripId(person: Person, month: string, countries: readonly string[]): string {
  const abroad = countries.filter((code) => code !== person.country);
  const [first] = abroad;
  const regions = abroad.length > 2 ? (sayRegions(abroad) ?? []) : [];
  const region = regions.length === 1 ? regions[0] : undefined;
  const where = region ?? (abroad.length > 2 ? "tour" : first ? countryName(first) : "trip");
  return `${person.id}/${month}-${shortSlug(where, 40)}`;
}
