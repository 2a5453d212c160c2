import type { HomeData } from "../drawings/home/home-shape.ts";
import { equalEarth } from "../drawings/map/equal-earth.ts";
import { OUTCOME_STYLES, type Tone } from "../drawings/symbols.ts";
import { OUTCOMES } from "../model/trip.ts";
import type { HomeTrip } from "./home-trips.ts";
import { outcomeWords, words } from "./words.ts";

/** All stops in one country, or in one place of it. */
export interface MapMark {
  readonly country: number;
  readonly name: string;
  /** On the map as built. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** What became of most of them. */
  readonly tone: Tone;
  readonly trips: ReadonlySet<string>;
  /** `Kenya: 5 stops, 1 skipped`. */
  readonly label: string;
}

export type Point = readonly [x: number, y: number];

/** Where each place lies on the map. */
export const pointsOf = ({ places, frame }: HomeData): readonly Point[] =>
  places.map(([, , longitude, latitude]) => equalEarth(longitude / 100, latitude / 100, frame));

type Key = (stop: HomeTrip["stops"][number]) => number;

/** The stops of trips by place or by country; `points` has where each place lies. */
export function markStops(
  data: HomeData,
  points: readonly Point[],
  trips: readonly HomeTrip[],
  by: "place" | "country",
): readonly MapMark[] {
  const keyOf: Key = by === "place" ? ({ place }) => place : ({ country }) => country;
  const groups = new Map<
    number,
    { place: number; country: number; outcomes: number[]; trips: Set<string> }
  >();
  for (const trip of trips) {
    for (const stop of trip.stops) {
      const key = keyOf(stop);
      const group = groups.get(key) ?? { ...stop, outcomes: [], trips: new Set<string>() };
      group.outcomes.push(stop.outcome);
      group.trips.add(trip.id);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ place, country, outcomes, trips: ids }) => {
    const [name] = data.places[place]!;
    const [x, y] = points[place]!;
    const land = data.countries[country]![1];
    const where = by === "country" || name === land ? land : `${name}${words.comma}${land}`;
    return {
      country,
      name: where,
      x,
      y,
      count: outcomes.length,
      tone: toneOf(outcomes),
      trips: ids,
      label: words.stopsIn(where, outcomes.length, sayCounts(outcomes)),
    };
  });
}

/** Departures from plans are few, and what a reader looks for: they give the colour. */
function toneOf(outcomes: readonly number[]): Tone {
  const tones = outcomes.map((outcome) => OUTCOME_STYLES[OUTCOMES[outcome]!].tone);
  const order: readonly Tone[] = ["missed", "disputed", "added", "unreported", "upcoming", "made"];
  const isMost = (tone: Tone): boolean =>
    tones.filter((each) => each === tone).length * 2 > tones.length;
  return order.find(isMost) ?? order.find((tone) => tones.includes(tone)) ?? "made";
}

const sayCounts = (outcomes: readonly number[]): readonly string[] =>
  [...Map.groupBy(outcomes, (outcome) => OUTCOMES[outcome]!)].map(([outcome, some]) =>
    words.count(some.length, outcomeWords[outcome]),
  );
