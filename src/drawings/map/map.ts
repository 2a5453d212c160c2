import type { Stop, Trip } from "../../model/trip.ts";
import { sayDates } from "../../words/dates.ts";
import { round } from "../label.ts";
import { tintCountries } from "./countries.ts";
import { labelMarks, type LabelText } from "./labels.ts";
import { drawLand } from "./land.ts";
import { drawLeg, pointsOf, positionOf } from "./places.ts";
import type { MapDrawing, MapMark } from "./shape.ts";
import type { Messages } from "../../words/en/messages.ts";
import { type Size, tripView, type View } from "./projections.ts";
import { drawnPlace, legsOf } from "./routes.ts";
import { OUTCOME_STYLES } from "../symbols.ts";
import { type Ground, placeGround, stopPoints, stopsOnMap } from "./trip-ground.ts";
import { sayStop } from "../../words/words.ts";
import { placeWorld } from "./world-land.ts";

export type * from "./shape.ts";
export { layOutWorldMap, type TitledTrip } from "./world-map.ts";

export interface MapOptions extends Partial<Size> {
  /** The trip whose stops are in view: one as known on a day is seen as the whole of it is. */
  readonly within?: Trip | undefined;
  /** The coasts around that trip, where they are drawn once for all of its maps. */
  readonly ground?: Ground | undefined;
}

const RADIUS = 8;

/** One trip on the map: the part of the world that it went through, in one piece. */
export function layOutTripMap(
  trip: Trip,
  messages: Messages,
  { width = 560, height = 460, within = trip, ground }: MapOptions = {},
): MapDrawing {
  const size = { width, height };
  const shown = stopsOnMap(trip);
  const { view, isWhole } = viewOf(trip, within, size);
  const shared = isWhole ? ground : undefined;
  const legs = legsOf(trip);
  const marks = drawMarks(trip, shown, view, messages);
  const texts = shown.map((stop) => labelOf(stop, messages));
  return {
    ...size,
    ...(shared
      ? { land: "", ground: placeGround(shared, view), countries: tintCountries(trip) }
      : drawCoasts(trip, view)),
    legs: legs.map((leg) => ({ trip: trip.id, kind: leg.kind, path: drawLeg(leg, view) })),
    marks: labelMarks(
      marks,
      texts,
      legs.flatMap((leg) => pointsOf(leg, view)),
      size,
    ),
    summary: summaryOf(shown, messages),
  };
}

const EDGE = 24;

const views = new WeakMap<Trip, Map<string, View>>();

/** Found once for all maps of a size: a trip has one for each day on which more of it became known. */
function wholeView(trip: Trip, size: Size): View {
  const known = views.get(trip) ?? new Map<string, View>();
  views.set(trip, known);
  const key = `${size.width} ${size.height}`;
  const view = known.get(key) ?? tripView(stopPoints(stopsOnMap(trip)), size);
  known.set(key, view);
  return view;
}

/** The view of a whole trip; of the stops shown alone, where that would leave one of them out. */
function viewOf(
  trip: Trip,
  within: Trip,
  size: Size,
): { readonly view: View; readonly isWhole: boolean } {
  const view = wholeView(within, size);
  const isSeen = (stop: Stop): boolean => {
    const { x, y } = positionOf(drawnPlace(stop), view);
    return x > EDGE && y > EDGE && x < size.width - EDGE && y < size.height - EDGE;
  };
  const shown = stopsOnMap(trip);
  const isWhole = trip === within || shown.every(isSeen);
  return { view: isWhole ? view : tripView(stopPoints(shown), size), isWhole };
}

function drawCoasts(trip: Trip, view: View): Pick<MapDrawing, "land" | "world" | "countries"> {
  const land = drawLand(view);
  return {
    land: land.land,
    ...(view.world === undefined ? {} : { world: placeWorld(view.world, view.projection) }),
    countries: tintCountries(trip, land),
  };
}

function drawMarks(
  trip: Trip,
  stops: readonly Stop[],
  view: View,
  messages: Messages,
): readonly MapMark[] {
  let number = 0;
  const marks: MapMark[] = [];
  for (const stop of stops) {
    const { symbol, tone } = OUTCOME_STYLES[stop.outcome];
    if (stop.visited) number += 1;
    const at = positionOf(drawnPlace(stop), view);
    const before = marks.filter((mark) => Math.hypot(mark.x - at.x, mark.y - at.y) < RADIUS);
    marks.push({
      trip: trip.id,
      stop: stop.id,
      count: 1,
      x: round(at.x + before.length * RADIUS * 1.7),
      y: at.y,
      radius: RADIUS,
      symbol,
      tone,
      number: stop.visited ? number : undefined,
      sentence: sayStop(stop, messages),
    });
  }
  return marks;
}

/** The place, and when it was visited or what became of it instead. */
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
