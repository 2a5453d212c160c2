import type { DayRange } from "../model/day-range.ts";
import type { HomeData } from "../drawings/home/home-shape.ts";
import { grouped } from "../model/grouped.ts";
import { CAUSES } from "../model/claim.ts";
import { OUTCOMES } from "../model/outcomes.ts";
import { type HomeStop, type HomeTrip, hasDayIn } from "./home-trips.ts";
import { cutRun, keyOf, meaningsOf, type NameIndex, withoutPossessives } from "./name-search.ts";
import { readQueryDays } from "./query-days.ts";
import {
  withoutTitles,
  STOP_WORDS,
  FIT,
  type Fit,
  fitter,
  foldText,
  wordsOf,
} from "./search-words.ts";

interface Query {
  readonly days?: DayRange | undefined;
  /** Each typed word, with its possible meanings. */
  readonly words: readonly {
    readonly fit: Fit;
    readonly meanings: ReadonlyMap<string, number>;
  }[];
}

function readQuery(text: string, index: NameIndex): Query {
  const { days, rest } = readQueryDays(text);
  const bare = withoutTitles(withoutPossessives(rest));
  const all = wordsOf(foldText(bare)).flatMap((word) => cutRun(index, word));
  const significant = all.filter((word) => !STOP_WORDS.has(word));
  const words = significant.length > 0 || days ? significant : all;
  return {
    days,
    words: words.map((each) => ({ fit: fitter(each), meanings: meaningsOf(index, each) })),
  };
}

/** How well a trip matches a query; 0 if some word is not about the trip. */
export function tripScorer(
  text: string,
  index: NameIndex,
  data: HomeData,
): (trip: HomeTrip) => number {
  const { days, words } = readQuery(text, index);
  if (words.length === 0 && !days) return () => 1;
  const statusesOf = statusFinder(index);
  const regionsOf = regionFinder(index);
  const stopKeys = ({ place, country, outcome, reasons }: HomeStop): readonly string[] => {
    const [code] = data.countries[country]!;
    return [
      keyOf({ kind: "country", id: code }),
      ...regionsOf(code),
      keyOf({ kind: "place", id: `${code}/${data.places[place]![0]}` }),
      keyOf({ kind: "outcome", id: OUTCOMES[outcome] ?? "" }),
      ...reasons.map(([cause]) => keyOf({ kind: "cause", id: CAUSES[cause]! })),
    ];
  };
  return (trip) => {
    if (days && !hasDayIn(trip, days)) return 0;
    const stops = trip.stops.map(stopKeys);
    const [person, name, home] = data.people[trip.person]!;
    const about = [keyOf({ kind: "person", id: person }), ...statusesOf(trip)];
    const from = keyOf({ kind: "country", id: data.countries[home]![0] });
    const named = wordsOf(foldText(`${trip.title} ${name}`));
    let score = 1;
    for (const { fit, meanings } of words) {
      const highest = Math.max(
        ...[...about, ...stops.flat()].map((key) => meanings.get(key) ?? 0),
        ...named.map(fit),
        // Trips to a country rank above those of its own ministers.
        (meanings.get(from) ?? FIT.none) / 2,
        // A town with no stop on file may be where a stop in its country was.
        inCountriesOf(meanings, trip, data) / 2,
      );
      if (highest === FIT.none) return 0;
      score += highest;
    }
    return score + together(words, stops) + (days ? onThoseDays(trip, days) : 0);
  };
}

/** How well a word names a town in a country that the trip has a stop in. */
const inCountriesOf = (
  meanings: ReadonlyMap<string, number>,
  { stops }: HomeTrip,
  { countries }: HomeData,
): number =>
  Math.max(
    0,
    ...[...meanings].flatMap(([key, fit]) =>
      stops.some(({ country }) => key.startsWith(`place:${countries[country]![0]}/`)) ? fit : [],
    ),
  );

/** The regions of a country, cached: looked up for every stop on each keystroke. */
function regionFinder({ all }: NameIndex): (country: string) => readonly string[] {
  const regions = grouped(
    all.flatMap(({ named }) =>
      (named.countries ?? []).map((country) => [country, keyOf(named)] as const),
    ),
  );
  return (country) => regions.get(country) ?? [];
}

/** The fate of a whole trip: by its pills, by their words on pages, and by names for it. */
function statusFinder({ all }: NameIndex): (trip: HomeTrip) => readonly string[] {
  const statuses = all.flatMap(({ named }) =>
    named.kind === "status" || named.trips ? [named] : [],
  );
  return ({ id, pills }) =>
    statuses
      .filter(
        ({ names, trips }) => trips?.includes(id) ?? pills.some(([, text]) => text === names[0]),
      )
      .map((named) => keyOf(named));
}

/** Words that match the same stop score higher: `Somalia skipped`. */
const together = (words: Query["words"], stops: readonly (readonly string[])[]): number =>
  Math.max(
    0,
    ...stops.map(
      (keys) => words.filter(({ meanings }) => keys.some((key) => meanings.has(key))).length,
    ),
  );

/** Scores a trip with a stop on those days; for several days, by their overlap with the trip's. */
const onThoseDays = ({ stops, ...trip }: HomeTrip, days: DayRange): number =>
  Number(
    stops.some(
      (stop) => stop.from !== undefined && stop.from <= days.to && (stop.to ?? 0) >= days.from,
    ),
  ) + (days.from < days.to ? shareOf(trip, days) : 0);

/** The overlap of two periods as a share of their union; 0 if one is open. */
function shareOf({ from, to }: Pick<HomeTrip, "from" | "to">, days: DayRange): number {
  if (from === undefined || to === undefined) return 0;
  const both = Math.min(to, days.to) - Math.max(from, days.from) + 1;
  const all = Math.max(to, days.to) - Math.min(from, days.from) + 1;
  return Number.isFinite(all) ? Math.max(0, both) / all : 0;
}

/** The trips that match the whole query, the best first, then the latest. */
export function findTrips(
  text: string,
  index: NameIndex,
  data: HomeData,
  trips: readonly HomeTrip[],
): readonly HomeTrip[] {
  const scoreOf = tripScorer(text, index, data);
  return trips
    .map((trip) => ({ trip, score: scoreOf(trip) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || latestFirst(a.trip, b.trip))
    .map(({ trip }) => trip);
}

const latestFirst = (a: HomeTrip, b: HomeTrip): number =>
  (b.from ?? -Infinity) - (a.from ?? -Infinity);
