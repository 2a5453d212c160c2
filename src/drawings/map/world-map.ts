import type { TitledTrip } from "../../words/title.ts";
import type { Stop } from "../../model/trip.ts";
import { round } from "../label.ts";
import { labelMarks, type LabelText } from "./labels.ts";
import { centreOfTrips } from "./centre.ts";
import { drawLeg, positionOf } from "./places.ts";
import type { MapDrawing, MapLeg, MapMark } from "./shape.ts";
import type { Messages } from "../../words/en/messages.ts";
import { type Size, type View, worldView } from "./projections.ts";
import { drawnPlace, isInPerson, legsOf } from "./routes.ts";
import { OUTCOME_STYLES } from "../symbols.ts";
import { tripDays } from "../../words/trip-days.ts";
import { sayStop } from "../../words/words.ts";
import { placeWorld } from "./world-land.ts";

export interface WorldMapOptions extends Partial<Size> {
  /** Routes are drawn of so many trips, the latest: more would hide each other. */
  readonly routes?: number;
}

const RADIUS = 4;
const LARGEST = 10;
const MOST_LABELS = 6;
const MOST_PLACES = 400;

/** All trips on one map: a mark for each place and what became of the stops there, and the latest routes. */
export function layOutWorldMap(
  titled: readonly TitledTrip[],
  messages: Messages,
  { width = 1000, height = 420, routes = 60 }: WorldMapOptions = {},
): MapDrawing {
  const trips = titled.map(({ trip }) => trip);
  const centre = centreOfTrips(trips);
  const view = worldView({ width, height }, centre);
  const latest = titled
    .map(({ trip, title }) => ({ trip, title, from: tripDays(trip)?.from ?? -Infinity }))
    .sort((a, b) => b.from - a.from || (a.trip.id < b.trip.id ? -1 : 1));
  const groups = groupStops(latest);
  const marks = groups.map((group) => drawMark(group, view, messages));
  const texts = groups.map((group) => labelOf(group, messages));
  let left = MOST_LABELS;
  const shown = texts.map((text) => (text && left-- > 0 ? text : undefined));
  return {
    width,
    height,
    world: placeWorld(centre, view.projection),
    countries: [],
    legs: drawLegs(latest.slice(0, routes), view),
    marks: labelMarks(marks, shown, [], { width, height }),
    summary: messages.drawing.worldSummary(
      trips.reduce((sum, { stops }) => sum + stops.length, 0),
      trips.length,
    ),
  };
}

interface Group extends TitledTrip {
  readonly stop: Stop;
  count: number;
}

/** Stops in one place with one fate; where that makes too many marks to tell apart, in one country. */
function groupStops(trips: readonly TitledTrip[]): readonly Group[] {
  const places = groupBy(
    trips,
    (stop) => `${drawnPlace(stop).id} ${OUTCOME_STYLES[stop.outcome].tone}`,
  );
  const groups =
    places.length > MOST_PLACES ? groupBy(trips, (stop) => drawnPlace(stop).country) : places;
  const isMade = ({ stop }: Group): boolean => OUTCOME_STYLES[stop.outcome].tone === "made";
  // Departures from plans lie on top.
  return groups.toSorted((a, b) => Number(isMade(b)) - Number(isMade(a)));
}

/** The stops of trips, from the latest trip to the first, each group as its first stop. */
function groupBy(trips: readonly TitledTrip[], keyOf: (stop: Stop) => string): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { trip, title } of trips) {
    for (const stop of trip.stops.filter(isInPerson)) {
      const key = keyOf(stop);
      const known = groups.get(key);
      if (known) known.count += 1;
      else groups.set(key, { trip, title, stop, count: 1 });
    }
  }
  return [...groups.values()];
}

function drawMark({ trip, title, stop, count }: Group, view: View, messages: Messages): MapMark {
  const { symbol, tone } = OUTCOME_STYLES[stop.outcome];
  const sentence = messages.verdict.titled(title, sayStop(stop, messages));
  return {
    trip: trip.id,
    stop: stop.id,
    count,
    ...positionOf(drawnPlace(stop), view),
    radius: round(Math.min(LARGEST, RADIUS + Math.sqrt(count - 1) / 2)),
    symbol,
    tone,
    sentence: count > 1 ? messages.drawing.lastOf(count, sentence) : sentence,
  };
}

/** On the world map only what was not visited is named. */
const labelOf = ({ stop }: Group, { stop: say, outcomes }: Messages): LabelText | undefined =>
  OUTCOME_STYLES[stop.outcome].tone === "missed"
    ? { title: say.inCountry(stop.place.name, outcomes[stop.outcome]), detail: "" }
    : undefined;

/** Each way once, drawn as its latest trip has it. */
function drawLegs(trips: readonly TitledTrip[], view: View): readonly MapLeg[] {
  const legs = new Map<string, MapLeg>();
  for (const { trip } of trips) {
    for (const leg of legsOf(trip)) {
      const key = [leg.from.id, leg.to.id, leg.kind].join(" ");
      if (!legs.has(key))
        legs.set(key, { trip: trip.id, kind: leg.kind, path: drawLeg(leg, view) });
    }
  }
  return [...legs.values()];
}
