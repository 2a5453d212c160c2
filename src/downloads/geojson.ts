import type { Feature, FeatureCollection, LineString, MultiLineString, Point } from "geojson";
import { extent } from "d3";
import { byPerson, type Chapter, memberPieces } from "./pieces.ts";
import { boundsOf } from "../geography/bounds.ts";
import type { Point as LonLat } from "../geography/great-circle.ts";
import { isoOf } from "../model/day.ts";
import { wasMade } from "../model/outcomes.ts";
import { isCountryAlone, type Place } from "../model/place.ts";
import type { Stop } from "../model/stop.ts";
import type { Dataset } from "./dataset.ts";
import { routeOf, toPosition } from "./route.ts";
import { sourcesOf, type TripRecord } from "./trip-json.ts";

type Shape = Point | LineString | MultiLineString;

/** Planned and travelled legs are separate features; unreported ones are planned only. */
type Leg = "planned" | "travelled";

/** Stops and routes as GeoJSON (RFC 7946), a person's features at a time; the bounding box follows the last. */
export function toGeoJson(data: Dataset): Omit<FeatureCollection, "features"> & {
  readonly features: Generator<Chapter>;
} {
  const coordinates: DistinctCoordinates = { longitudes: new Set(), latitudes: new Set() };
  return {
    type: "FeatureCollection",
    features: byPerson(
      data,
      (part) => memberPieces(featuresOf(part)),
      (piece) =>
        collectCoordinates(
          typeof piece === "string" ? piece : new TextDecoder().decode(piece),
          coordinates,
        ),
    ),
    get bbox(): [number, number, number, number] | undefined {
      const [south = 0, north = south] = extent(coordinates.latitudes);
      const sides = [...coordinates.longitudes].flatMap((at): LonLat[] => [
        [at, south],
        [at, north],
      ]);
      const box = boundsOf(sides);
      return box ? [...box] : undefined;
    },
    ...aboutMap(data),
  };
}

/** The distinct longitudes and latitudes of all points, which determine the bounding box: far fewer than the points. */
interface DistinctCoordinates {
  readonly longitudes: Set<number>;
  readonly latitudes: Set<number>;
}

/** Reads the positions from the features' JSON, since those cached from the last build exist only as text. */
function collectCoordinates(
  features: string,
  { longitudes, latitudes }: DistinctCoordinates,
): void {
  for (const [, written = ""] of features.matchAll(/"coordinates":(\[[^}]*\])\}/gu)) {
    const numbers = (JSON.parse(written) as readonly unknown[]).flat(2) as readonly number[];
    for (const [index, number] of numbers.entries())
      (index % 2 === 0 ? longitudes : latitudes).add(number);
  }
}

function* featuresOf(data: Dataset): Generator<Feature<Shape>> {
  for (const record of data.trips) yield* tripFeatures(record, data);
}

/** The metadata of a map file. */
export const aboutMap = ({ name, generated, asOf, identity, address }: Dataset): object => ({
  title: name,
  generatedAt: isoOf(generated),
  asOf: isoOf(asOf),
  license: identity.licence.url,
  attribution: identity.publisher,
  source: address(""),
});

function tripFeatures(record: TripRecord, data: Dataset): readonly Feature<Shape>[] {
  const { stops, plans } = record.trip;
  const planned = stops.filter((stop) => stop.announced ?? stop.expected);
  const visited = stops.filter(({ visited }) => visited);
  const current = plans.at(-1)?.stops.map(({ place }) => place) ?? [];
  const travelled = stops.filter(isTravelled).map((stop) => stop.visited!.place);
  return [
    ...route(record, "planned", current),
    ...planned.map((stop) => stopFeature(record, stop, "planned", data)),
    ...route(record, "travelled", travelled),
    ...visited.map((stop) => stopFeature(record, stop, "travelled", data)),
  ];
}

/** Whether the traveller was there in person, according to most sources. */
const isTravelled = ({ visited, kind, outcome, mostSay }: Stop): boolean =>
  visited !== undefined && kind !== "virtual" && wasMade(mostSay ?? outcome);

function route(
  { trip, title, person }: TripRecord,
  leg: Leg,
  places: readonly Place[],
): readonly Feature<Shape>[] {
  const geometry = routeOf(places.map(({ point }) => point));
  const dates = leg === "planned" ? trip.announcedDates : trip.actualDates;
  return geometry
    ? [
        {
          type: "Feature",
          id: `${trip.id}#${leg}`,
          geometry,
          properties: {
            feature: "route",
            leg,
            trip: trip.id,
            title,
            person: person.name,
            status: trip.status,
            ...(dates && { dates: dates.edtf }),
          },
        },
      ]
    : [];
}

function stopFeature(record: TripRecord, stop: Stop, leg: Leg, data: Dataset): Feature<Shape> {
  const plan = stop.announced ?? stop.expected;
  const place = (leg === "planned" ? plan : stop.visited)?.place ?? stop.place;
  const dates = (leg === "planned" ? plan : stop.visited)?.dates;
  return {
    type: "Feature",
    id: `${record.trip.id}#${leg}-${stop.id}`,
    geometry: { type: "Point", coordinates: toPosition(place.point) },
    properties: {
      feature: "stop",
      leg,
      trip: record.trip.id,
      stop: stop.id,
      place: place.name,
      country: place.country,
      countryName: place.countryName,
      precision: isCountryAlone(place) ? "country" : "place",
      kind: stop.kind,
      outcome: stop.outcome,
      disputed: stop.disputes.length > 0,
      ...(leg === "planned" && { official: stop.announced !== undefined }),
      ...(leg === "planned" && plan && { position: plan.position }),
      ...(dates && { dates: dates.edtf }),
      description: data.words.stop(stop),
      sources: sourcesOf(stop.claims),
    },
  };
}
