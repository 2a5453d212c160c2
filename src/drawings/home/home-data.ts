import { SUBREGIONS, subregionOf } from "../../geography/regions.ts";
import { CAUSES } from "../../model/claim.ts";
import { SIDES } from "../../model/voice.ts";
import { isCountryAlone, type Place } from "../../model/place.ts";
import type { Day } from "../../model/day.ts";
import type { Person } from "../../model/records.ts";
import type { Trip } from "../../model/trip.ts";
import type { Stop } from "../../model/stop.ts";
import type { Explanation } from "../../model/explanation.ts";
import { TRIP_STATUSES } from "../../model/statuses.ts";
import { OUTCOMES } from "../../model/outcomes.ts";
import { earliest, latest } from "../../model/when.ts";
import { sayDates } from "../../words/dates.ts";
import type { HomeData, HomeReason, HomeStops, HomeTrips, LegKind } from "./home-shape.ts";
import { Listing } from "./listing.ts";
import { centreOfTrips } from "../map/centre.ts";
import type { Messages } from "../../words/en/messages.ts";
import { worldView } from "../map/projections.ts";
import type { Frame } from "../map/equal-earth.ts";
import { drawnPlace, legsOf } from "../map/routes.ts";
import { summarize } from "../summary.ts";
import { tripDates } from "../../words/trip-dates.ts";
import { tripDays } from "../../words/trip-days.ts";
import { toneOf } from "../timeline/trip-tone.ts";

export type * from "./home-shape.ts";

/** A trip in one state, with what lists show of it. */
export interface HomeEntry {
  readonly trip: Trip;
  readonly title: string;
  readonly person: Person;
  readonly sources: number;
  /** The day from which it was held so, if not that on which something last became known. */
  readonly since?: Day | undefined;
}

export const HOME_MAP = { width: 1080, height: 430 };

const KINDS: Readonly<Record<"travelled" | "planned" | "uncertain", LegKind>> = {
  travelled: 0,
  planned: 1,
  uncertain: 2,
};

type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K];
};

/** Trips for the script of the first page, in the order given. */
export function encodeHome(entries: readonly HomeEntry[], messages: Messages): HomeData {
  const countries = new Listing<string>((code) => code);
  const people = new Listing<Person>(({ id }) => id);
  const places = new Listing<Place>(({ id }) => id);
  const pills = new Listing<ReturnType<typeof summarize>[number]>((pill) => pill.text);
  const tones = new Listing<ReturnType<typeof toneOf>>((tone) => tone);
  const trips: Mutable<HomeTrips> = {
    slug: [],
    title: [],
    dates: [],
    person: [],
    from: [],
    days: [],
    tone: [],
    sources: [],
    pills: [],
    since: [],
    stops: [],
    legs: [],
    status: [],
    why: [],
  };
  const stops: Mutable<HomeStops> = {
    place: [],
    as: [],
    outcome: [],
    from: [],
    days: [],
    why: [],
  };
  const reasons = new Listing<readonly HomeReason[]>(String);
  reasons.add([]);
  const legs: Mutable<HomeData["legs"]> = { from: [], to: [], kind: [] };
  for (const { trip, title, person, sources, since } of entries) {
    const days = tripDays(trip);
    trips.slug.push(trip.id.slice(trip.id.indexOf("/") + 1));
    trips.title.push(title.startsWith(person.name) ? `~${title.slice(person.name.length)}` : title);
    trips.dates.push(sayDates(tripDates(trip), messages));
    trips.person.push(people.add(person));
    countries.add(person.country);
    trips.from.push(days?.from ?? null);
    trips.days.push(days ? days.to - days.from : 0);
    trips.tone.push(tones.add(toneOf(trip)));
    trips.sources.push(sources);
    trips.status.push(TRIP_STATUSES.indexOf(trip.status));
    trips.why.push(reasons.add(reasonsOf(trip.explanations)));
    trips.pills.push(summarize(trip, messages).map((pill) => pills.add(pill)));
    trips.since.push(since ?? trip.knowledgeDays.at(-1) ?? trip.asOf);
    trips.stops.push(trip.stops.length);
    for (const stop of trip.stops) {
      const place = drawnPlace(stop);
      countries.add(place.country);
      stops.place.push(places.add(place));
      stops.as.push(stop.place.id === place.id ? 0 : places.add(stop.place) + 1);
      stops.outcome.push(OUTCOMES.indexOf(stop.outcome));
      const stay = daysOf(stop);
      stops.from.push(stay && days ? stay.from - days.from : null);
      stops.days.push(stay ? stay.to - stay.from : 0);
      stops.why.push(reasons.add(reasonsOf(stop.notVisited?.explanations ?? [])));
    }
    const drawn = legsOf(trip);
    trips.legs.push(drawn.length);
    const at = ({ id }: Place): number =>
      trip.stops.findIndex((stop) => drawnPlace(stop).id === id);
    for (const { from, to, kind } of drawn) {
      legs.from.push(at(from));
      legs.to.push(at(to));
      legs.kind.push(KINDS[kind]);
    }
  }
  return {
    size: [HOME_MAP.width, HOME_MAP.height],
    frame: frameAround(centreOfTrips(entries.map(({ trip }) => trip))),
    window: boundsOf(trips),
    countries: countries.items.map((code) => [
      code,
      messages.country(code),
      SUBREGIONS.indexOf(subregionOf(code) ?? ""),
    ]),
    regions: SUBREGIONS.map(messages.region),
    people: people.items.map(({ id, name, country }) => [id, name, countries.add(country)]),
    places: places.items.map((place) => {
      const [longitude, latitude] = place.point.map((degrees) => Math.round(degrees * 100));
      const at = [place.name, countries.add(place.country), longitude!, latitude!] as const;
      return isCountryAlone(place) ? [...at, 1] : at;
    }),
    reasons: reasons.items,
    pills: pills.items.map(({ tone, text }) => [tone, text]),
    tones: tones.items,
    trips: { ...trips, from: differences(trips.from) },
    stops,
    legs,
  };
}

/** Each reason of each side once. */
const reasonsOf = (explanations: readonly Explanation[]): readonly HomeReason[] => [
  ...new Map(
    explanations.map(({ cause, voice }): [string, HomeReason] => {
      const reason = [CAUSES.indexOf(cause), SIDES.indexOf(voice.side)] as const;
      return [String(reason), reason];
    }),
  ).values(),
];

function frameAround(centre: number): Frame {
  const { projection } = worldView(HOME_MAP, centre);
  const [x, y] = projection.translate();
  const hundredths = (value: number): number => Math.round(value * 100) / 100;
  return [hundredths(projection.scale()), hundredths(x), hundredths(y), centre];
}

function differences(days: readonly (number | null)[]): (number | null)[] {
  let last = 0;
  return days.map((day) => {
    if (day === null) return null;
    const difference = day - last;
    last = day;
    return difference;
  });
}

/** The days of a stop that are surely within it, for its mark: as reported, else as announced. */
function daysOf({ visited, announced, expected }: Stop): { from: number; to: number } | undefined {
  const dates = visited?.dates ?? announced?.dates ?? expected?.dates;
  if (!dates) return undefined;
  const ends = [earliest(dates), latest(dates)].filter(Number.isFinite);
  return ends.length > 0 ? { from: Math.min(...ends), to: Math.max(...ends) } : undefined;
}

function boundsOf({ from, days }: Pick<HomeTrips, "from" | "days">): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity];
  from.forEach((day, index) => {
    if (day === null) return;
    first = Math.min(first, day);
    last = Math.max(last, day + days[index]!);
  });
  return first <= last ? [first, last] : [0, 0];
}
