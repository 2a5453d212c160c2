import { type Point, greatCircle } from "../../geography/great-circle.ts";
import { radiusOfCountry } from "../../geography/large-countries.ts";
import type { Trip } from "../../model/trip.ts";
import type { Stop } from "../../model/stop.ts";
import { sayDates } from "../../words/dates.ts";
import { round } from "../label.ts";
import { tintCountries } from "./countries.ts";
import { labelMarks, type LabelText } from "./labels.ts";
import { coastlineName, scaleOf, type SharedCoastline } from "./coastline.ts";
import { type MapDrawing, type MapMark, NARROW } from "./shape.ts";
import type { Messages } from "../../words/en/messages.ts";
import { belowStops, type Size, tripView, type View } from "./projections.ts";
import { drawnPlace, isInPerson, legsOf, type Leg } from "./routes.ts";
import { OUTCOME_STYLES } from "../../model/outcomes.ts";
import { sayStop } from "../../words/words.ts";
import type { MapView } from "./view.ts";
import { type PlacedLand, placeLand, WORLD_SCALE, worldName } from "./world-shape.ts";
import type { GeoProjection } from "d3";
import { isCountryAlone, type Place } from "../../model/place.ts";
import { draw } from "./draw-shape.ts";

function positionOf({ point }: Place, { projection }: View): { x: number; y: number } {
  const [x, y] = projection([...point]) ?? [0, 0];
  return { x: round(x), y: round(y) };
}

/** A leg along the great circle; the projection clips it to the picture. */
const drawLeg = ({ from, to }: Leg, view: View): string =>
  draw({ type: "LineString", coordinates: [[...from.point], [...to.point]] }, view);

/** A pixel distance between points that no label fits into. */
const APART = 4;
const RADIANS = Math.PI / 180;

/** In degrees: the wider the map, the fewer points. */
const stepOf = (projection: GeoProjection): number =>
  Math.min(2, Math.max(0.25, APART / (projection.scale() * RADIANS)));

/** A leg as points on the page, dense enough to tell what a label would cover. */
const pointsOf = (
  { from, to }: Leg,
  { projection }: View,
): readonly (readonly [number, number])[] =>
  greatCircle(from.point, to.point, stepOf(projection)).flatMap(([longitude, latitude]) => {
    const point = projection([longitude, latitude]);
    return point ? [point] : [];
  });

const RADIUS = 8;
/** Marks closer than this hide each other's number. */
const MIN_DISTANCE = 9;
const UNMOVED: MapView = { k: 1, dx: 0, dy: 0 };

interface Position {
  readonly x: number;
  readonly y: number;
}
const move = ({ x, y }: Position, { k, dx, dy }: MapView): Position => ({
  x: x * k + dx,
  y: y * k + dy,
});
const scaled = ({ x, y }: Position, scale: number): Position => ({ x: x * scale, y: y * scale });
const pair = ({ x, y }: Position): readonly [number, number] => [x, y];

interface TripMapOptions extends Partial<Size> {
  /** The trip that the map has to fit, if not the one drawn: the same trip as known on a later day. */
  readonly around?: Trip | undefined;
  /** The transform of what is drawn; marks and labels keep their size. */
  readonly moved?: MapView | undefined;
}

/** A trip's map: the part of the world that it went through, in one piece. */
export function layOutTripMap(
  trip: Trip,
  messages: Messages,
  { width = 560, height = 460, around = trip, moved = UNMOVED }: TripMapOptions = {},
): MapDrawing {
  const size = { width, height };
  const shown = stopsOnMap(trip);
  const view = tripView(stopPoints(stopsOnMap(around)), size, roomOf(stopsOnMap(around)));
  const legs = legsOf(trip);
  const texts = shown.map((stop) => labelOf(stop, messages));
  const routePoints = legs.flatMap((leg) =>
    pointsOf(leg, view).map(([x, y]) => move({ x, y }, moved)),
  );
  const marksAt = (scale: number): readonly MapMark[] =>
    labelMarks(
      drawMarks(
        trip,
        shown,
        (place) => scaled(move(positionOf(place, view), moved), scale),
        messages,
      ),
      texts,
      routePoints.map((point) => pair(scaled(point, scale))),
      { width: width * scale, height: height * scale },
    );
  return {
    ...size,
    land: placeBelow(view),
    view: moved === UNMOVED ? undefined : moved,
    countries: tintCountries(trip),
    legs: legs.map((leg) => ({ trip: trip.id, kind: leg.kind, path: drawLeg(leg, view) })),
    marks: marksAt(1),
    narrow: marksAt(NARROW),
    summary: summaryOf(shown, messages),
  };
}

/** Stops held by video are not mapped, unless there are no others. */
function stopsOnMap({ stops }: Trip): readonly Stop[] {
  const inPerson = stops.filter(isInPerson);
  return inPerson.length > 0 ? inPerson : stops;
}

const stopPoints = (stops: readonly Stop[]): readonly Point[] =>
  stops.map((stop) => drawnPlace(stop).point);

/** Context to show around the stops, in degrees, so that a large country without a town is recognizable. */
function roomOf(stops: readonly Stop[]): number | undefined {
  const places = stops.map(drawnPlace).filter(isCountryAlone);
  const reaches = places.flatMap(({ country }) => radiusOfCountry(country) ?? []);
  return reaches.length > 0 ? Math.max(...reaches) : undefined;
}

/** The shared coastline below all maps of a trip; undefined if that is the world. */
export function coastlineBelow(trip: Trip): SharedCoastline | undefined {
  const below = belowStops(stopPoints(stopsOnMap(trip)));
  return typeof below === "number" ? undefined : below;
}

function placeBelow({ below, projection }: View): PlacedLand {
  const [name, scale] =
    typeof below === "number"
      ? [worldName(below), WORLD_SCALE]
      : [coastlineName(below), scaleOf(below.reach)];
  return placeLand(name, projection.scale() / scale, projection.translate());
}

function drawMarks(
  trip: Trip,
  stops: readonly Stop[],
  positionOn: (place: Place) => Position,
  messages: Messages,
): readonly MapMark[] {
  let number = 0;
  const marks: MapMark[] = [];
  for (const stop of stops) {
    const { symbol, tone } = OUTCOME_STYLES[stop.outcome];
    if (stop.visited) number += 1;
    const at = positionOn(drawnPlace(stop));
    const before = marks.filter((mark) => Math.hypot(mark.x - at.x, mark.y - at.y) < MIN_DISTANCE);
    const shift = round(before.length * RADIUS * 1.7);
    marks.push({
      trip: trip.id,
      stop: stop.id,
      count: 1,
      x: round(at.x + shift),
      y: round(at.y),
      shift,
      radius: RADIUS,
      symbol,
      tone,
      number: stop.visited ? number : undefined,
      sentence: sayStop(stop, messages),
    });
  }
  return marks;
}

/** The place, and its dates or its outcome. */
const labelOf = (stop: Stop, messages: Messages): LabelText => ({
  title: drawnPlace(stop).name,
  detail: stop.visited
    ? sayDates(stop.visited.dates, messages, { year: false })
    : messages.outcomes[stop.outcome],
});

function summaryOf(stops: readonly Stop[], messages: Messages): string {
  const names = (some: readonly Stop[]): string =>
    messages.list(some.map((stop) => drawnPlace(stop).name));
  return messages.drawing.mapSummary(
    names(stops.filter((stop) => stop.visited)),
    names(stops.filter((stop) => !stop.visited)),
  );
}
