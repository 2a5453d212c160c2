import { type TripId, CAUSES, type Cause } from "../../model/claim.ts";
import { type Outcome, OUTCOMES, OUTCOME_STYLES } from "../../model/outcomes.ts";
import { isCalledOff, type TripStatus } from "../../model/statuses.ts";
import { round } from "../label.ts";
import { equalEarth, type Frame } from "./equal-earth.ts";
import type {
  Cluster,
  MapScene,
  SceneData,
  SceneName,
  ScenePlace,
  SceneStop,
  Caption,
} from "./scene.ts";
import type { MapLeg } from "./shape.ts";
import { greatCirclePath } from "./great-circle-path.ts";
import { placeLand, WORLD_SCALE, worldName } from "./world-shape.ts";

/** A trip as the map needs it; numbers are indexes into the lists of the data. */
export interface SceneTrip {
  readonly id: string;
  readonly person: number;
  readonly dates: string;
  readonly status: TripStatus;
  readonly stops: readonly {
    readonly place: number;
    readonly country: number;
    readonly outcome: number;
    /** The causes given. */
    readonly reasons: readonly (readonly [cause: number, ...rest: unknown[]])[];
  }[];
  readonly legs: readonly { readonly from: number; readonly to: number; readonly kind: number }[];
}

/** The text of a map. */
interface SceneWords {
  readonly comma: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly statuses: Readonly<Record<TripStatus, string>>;
  /** `Kenya: 5 stops, 1 skipped` */
  readonly stopsIn: (where: string, stops: number, counts: readonly string[]) => string;
  readonly count: (n: number, outcome: string) => string;
  /** `Somalia: Wang Yi, January 2026, skipped` */
  readonly stopOf: (where: string, told: readonly string[]) => string;
  /** `Brussels and 3 places nearby` */
  readonly nearby: (name: string, others: number) => string;
  readonly worldSummary: (stops: number, trips: number) => string;
}

/** `Kenya`, with the country's position and drawn width. */
export type CountryName = readonly [
  name: string,
  longitude: number,
  latitude: number,
  width: number,
];

/** How many trips have their routes drawn, latest first: more would hide each other. */
const MAX_ROUTES = 60;
const KINDS: readonly MapLeg["kind"][] = ["travelled", "planned", "uncertain"];

/** Trips, latest first, on a map of the world. */
export function worldScene(
  data: SceneData,
  trips: readonly SceneTrip[],
  names: readonly CountryName[],
  words: SceneWords,
): MapScene {
  const [scale, x, y, centre] = data.frame;
  const [width, height] = data.size;
  const tripOf = new Map(trips.map((trip) => [trip.id, trip]));
  const tell = (id: TripId): Caption => {
    const { person, dates } = tripOf.get(id)!;
    return { who: data.people[person]![1], dates };
  };
  return {
    width,
    height,
    land: placeLand(worldName(centre), scale / WORLD_SCALE, [x, y]),
    legs: legsOfTrips(data, trips.slice(0, MAX_ROUTES)),
    places: placesOf(data, trips, words),
    names: names.map((name) => placeName(name, data.frame)),
    summary: words.worldSummary(
      trips.reduce((sum, { stops }) => sum + stops.length, 0),
      trips.length,
    ),
    comma: words.comma,
    say: (places) => sayPlaces(places, words, tell),
    nameOf: (places) => namePlaces(places, words),
    tell,
    legsOf: (ids) =>
      legsOfTrips(
        data,
        [...ids].flatMap((id) => tripOf.get(id) ?? []),
      ),
  };
}

/** Each leg once, in the style of its latest trip. */
function legsOfTrips(
  { places, frame, size }: SceneData,
  trips: readonly SceneTrip[],
): readonly MapLeg[] {
  const at = (place: number): readonly [number, number] => [
    places[place]![2] / 100,
    places[place]![3] / 100,
  ];
  const legs = new Map<string, MapLeg>();
  for (const trip of trips) {
    for (const { from, to, kind } of trip.legs) {
      const key = `${from} ${to} ${kind}`;
      if (legs.has(key)) continue;
      const path = greatCirclePath(at(from), at(to), frame, size[0]);
      legs.set(key, { trip: trip.id as TripId, kind: KINDS[kind]!, path });
    }
  }
  return [...legs.values()];
}

function placesOf(
  { places, countries, frame }: SceneData,
  trips: readonly SceneTrip[],
  { comma, outcomes, causes, statuses }: SceneWords,
): readonly ScenePlace[] {
  const stopsAt = new Map<number, SceneStop[]>();
  for (const trip of trips)
    for (const { place, outcome: index, reasons } of trip.stops) {
      const outcome = OUTCOMES[index]!;
      const { tone, symbol } = OUTCOME_STYLES[outcome];
      // Stops held by video are not mapped.
      if (tone === "virtual") continue;
      const stop: SceneStop = {
        trip: trip.id as TripId,
        tone,
        symbol,
        // The same word as on timeline and table for the whole trip.
        outcome:
          outcome === "called off" && isCalledOff(trip.status)
            ? statuses[trip.status]
            : outcomes[outcome],
        causes: [...new Set(reasons.map(([cause]) => causes[CAUSES[cause]!]))],
      };
      const known = stopsAt.get(place);
      if (known) known.push(stop);
      else stopsAt.set(place, [stop]);
    }
  return [...stopsAt].map(([place, stops]) => {
    const [name, country, longitude, latitude] = places[place]!;
    const [x, y] = equalEarth(longitude / 100, latitude / 100, frame);
    const [code, land] = countries[country]!;
    const where = name === land ? name : `${name}${comma}${land}`;
    return { x: round(x), y: round(y), name, where, country: code, countryName: land, stops };
  });
}

function placeName([name, longitude, latitude, width]: CountryName, frame: Frame): SceneName {
  const [x, y] = equalEarth(longitude, latitude, frame);
  return { name, x: round(x), y: round(y), width: round((width * frame[0]) / WORLD_SCALE) };
}

const namePlaces = ([lead, ...others]: Cluster, words: SceneWords): string =>
  others.length > 0 ? words.nearby(lead.where, others.length) : lead.where;

function sayPlaces(places: Cluster, words: SceneWords, tell: (trip: TripId) => Caption): string {
  const stops = places.flatMap((place) => place.stops);
  const where = namePlaces(places, words);
  const [only, ...more] = stops as [SceneStop, ...SceneStop[]];
  if (more.length === 0) {
    const { who, dates } = tell(only.trip);
    return words.stopOf(where, [who, dates, only.outcome].filter(Boolean));
  }
  const counts = [...Map.groupBy(stops, ({ outcome }) => outcome)].map(([outcome, some]) =>
    words.count(some.length, outcome),
  );
  return words.stopsIn(where, stops.length, counts);
}
