import { overlaps, type DayRange } from "../model/day-range.ts";
import { words } from "./words.ts";
import type { HomeColumns, HomeData, HomeLists, HomeReason } from "../drawings/home/home-shape.ts";
import type { Tone } from "../model/outcomes.ts";
import type { TripTone } from "../drawings/timeline/shape.ts";
import { type Day, isoOf } from "../model/day.ts";
import { TRIP_STATUSES, type TripStatus } from "../model/statuses.ts";

export interface HomeStop {
  /** Indexes into the lists of the data. */
  readonly place: number;
  readonly country: number;
  readonly outcome: number;
  /** As announced: `Ethiopia` for a stop in Addis Ababa. */
  readonly name: string;
  /** The same with its country, and with a town that only a report gave. */
  readonly fullName: string;
  readonly reasons: readonly HomeReason[];
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** From one place to another. */
interface HomeLeg {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
}

export interface HomeTrip {
  readonly id: string;
  /** The path of its page, from the site's base. */
  readonly path: string;
  readonly title: string;
  readonly dates: string;
  readonly person: number;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly tone: TripTone;
  readonly status: TripStatus;
  readonly reasons: readonly HomeReason[];
  readonly sources: number;
  readonly pills: readonly (readonly [Tone, string])[];
  /** The day from which this state was known. */
  readonly since: Day;
  readonly stops: readonly HomeStop[];
  readonly legs: readonly HomeLeg[];
  /** Folded for searching: title, names and places. */
  readonly words: string;
}

/** Without diacritics and in lower case, as people type. */
export const foldDiacritics = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The trips of a file that includes the shared lists, in order. */
export const readTrips = (data: HomeData): readonly HomeTrip[] => readColumns(data, data);

export function readColumns(lists: HomeLists, columns: HomeColumns): readonly HomeTrip[] {
  const [{ people, pills, tones, reasons }, { trips }] = [lists, columns];
  let [stopAt, legAt, day] = [0, 0, 0];
  return trips.slug.map((slug, index): HomeTrip => {
    const person = trips.person[index]!;
    const [id, name] = people[person]!;
    const step = trips.from[index] ?? undefined;
    const from = step === undefined ? undefined : (day += step);
    const ownStops = range(stopAt, (stopAt += trips.stops[index]!)).map((at) =>
      readStop(lists, columns, at, from),
    );
    const ownLegs = range(legAt, (legAt += trips.legs[index]!)).map((at) =>
      readLeg(columns, at, ownStops),
    );
    const to = from === undefined ? undefined : from + trips.days[index]!;
    const title = trips.title[index]!.replace(/^~/, name);
    const ownSlug = from === undefined ? slug : slug.replace("~", isoOf(from).slice(0, 7));
    let words: string | undefined;
    return {
      id: `${id}/${ownSlug}`,
      path: `trips/${id}/${ownSlug}/`,
      title,
      dates: trips.dates[index]!,
      person,
      from,
      to,
      tone: tones[trips.tone[index]!]!,
      status: TRIP_STATUSES[trips.status[index]!]!,
      reasons: reasons[trips.why[index]!]!,
      sources: trips.sources[index]!,
      pills: trips.pills[index]!.map((pill) => pills[pill]!),
      since: (to ?? 0) + trips.since[index]!,
      stops: ownStops,
      legs: ownLegs,
      // Lazy: folding takes longer than everything else, and most readers never search.
      get words() {
        return (words ??= foldDiacritics([title, name, ...placesIn(lists, ownStops)].join(" ")));
      },
    };
  });
}

const placesIn = (
  { places, countries }: HomeLists,
  stops: readonly HomeStop[],
): readonly string[] =>
  stops.map(({ place, country }) => `${places[place]![0]} ${countries[country]![1]}`);

const readLeg = ({ legs }: HomeColumns, at: number, stops: readonly HomeStop[]): HomeLeg => ({
  from: stops[legs.from[at]!]!.place,
  to: stops[legs.to[at]!]!.place,
  kind: legs.kind[at]!,
});

/** A stop of a trip whose first day is given, if known. */
function readStop(
  lists: HomeLists,
  { stops }: HomeColumns,
  at: number,
  began: Day | undefined,
): HomeStop {
  const { places, reasons } = lists;
  const place = stops.place[at]!;
  const offset = stops.from[at];
  const from = began === undefined || typeof offset !== "number" ? undefined : began + offset;
  return {
    place,
    country: places[place]![1],
    outcome: stops.outcome[at]!,
    ...nameStop(lists, place, stops.as[at]!),
    reasons: reasons[stops.why[at]!]!,
    from,
    to: from === undefined ? undefined : from + stops.days[at]!,
  };
}

/** The names of a stop drawn at one place and announced for another, or the same. */
function nameStop(
  { places, countries }: HomeLists,
  drawn: number,
  as: number,
): Pick<HomeStop, "name" | "fullName"> {
  const [name, country, , , alone] = places[as > 0 ? as - 1 : drawn]!;
  const [town, , , , isCountry] = places[drawn]!;
  if (!alone) return { name, fullName: words.inCountry(name, countries[country]![1]) };
  return { name, fullName: as === 0 || isCountry ? name : words.withPlace(name, town) };
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** Whether a trip's words include each word of a text: a fallback until names have loaded. */
export function hasWords(text: string): (trip: HomeTrip) => boolean {
  const words = foldDiacritics(text).split(/\s+/).filter(Boolean);
  return (trip) => words.every((word) => trip.words.includes(word));
}

/** Whether a trip has a day in this range; a trip without dates has none. */
export const hasDayIn = ({ from, to }: HomeTrip, days: DayRange): boolean =>
  from !== undefined && to !== undefined && overlaps({ from, to }, days);
