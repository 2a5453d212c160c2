import { countriesOf } from "../../geography/atlas.ts";
import type { Point } from "../../geography/great-circle.ts";
import type { TripId } from "../../model/claim.ts";
import type { Stop, Trip } from "../../model/trip.ts";
import { round } from "../label.ts";
import { drawParts } from "./land.ts";
import { unbent } from "./draw-shape.ts";
import { type Size, tripView, type View } from "./projections.ts";
import { drawnPlace, isInPerson } from "./routes.ts";

/** The part of the globe around a trip, to be drawn once for all maps of it, of whatever size. */
export interface Ground {
  readonly trip: TripId;
  readonly view: View;
  /** The countries of its stops, which maps tint. */
  readonly countries: readonly string[];
}

/** Where that drawing is in a map: how much larger, and where its origin lies. */
export interface GroundAt {
  readonly trip: TripId;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Outlines as path text: the countries of the stops by their codes, and all others as one. */
export interface GroundDrawing {
  readonly countries: ReadonlyMap<string, string>;
  readonly others: string;
}

/** Stops held by video are on no map, unless there are no others. */
export function stopsOnMap({ stops }: Trip): readonly Stop[] {
  const inPerson = stops.filter(isInPerson);
  return inPerson.length > 0 ? inPerson : stops;
}

export const stopPoints = (stops: readonly Stop[]): readonly Point[] =>
  stops.map((stop) => drawnPlace(stop).point);

/** The ground of a trip in maps of some sizes; undefined where the world as drawn for all lies below. */
export function groundOf(trip: Trip, sizes: readonly Size[]): Ground | undefined {
  const stops = stopsOnMap(trip);
  if (stops.length === 0) return undefined;
  const views = sizes.map((size) => tripView(stopPoints(stops), size));
  const [first] = views;
  if (!first || views.some(({ world }) => world !== undefined)) return undefined;
  const extents = views.map((view, index) => cornersIn(first, view, sizes[index]!));
  const ends = (axis: 0 | 1, choose: (...values: number[]) => number): number =>
    choose(...extents.flatMap((corners) => corners.map((corner) => corner[axis])));
  first.projection.clipExtent([
    [ends(0, Math.min), ends(1, Math.min)],
    [ends(0, Math.max), ends(1, Math.max)],
  ]);
  return {
    trip: trip.id,
    view: { ...first, cap: widest(views) },
    countries: [...new Set(stops.map((stop) => drawnPlace(stop).country))],
  };
}

const BLEED = 2;

/** The corners of a view's picture, in the units of another one. */
function cornersIn(
  { projection: to }: View,
  { projection: from }: View,
  { width, height }: Size,
): readonly Point[] {
  const scale = to.scale() / from.scale();
  const shift = (axis: 0 | 1, value: number): number =>
    (value - from.translate()[axis]) * scale + to.translate()[axis];
  return [
    [shift(0, -BLEED), shift(1, -BLEED)],
    [shift(0, width + BLEED), shift(1, height + BLEED)],
  ];
}

const widest = (views: readonly View[]): View["cap"] =>
  views.map(({ cap }) => cap).reduce((most, cap) => (cap.radius > most.radius ? cap : most));

/** Where the ground has to be put to lie under what a view of the same stops draws. */
export function placeGround({ trip, view }: Ground, { projection }: View): GroundAt {
  const scale = projection.scale() / view.projection.scale();
  const [x, y] = projection.translate();
  const [originX, originY] = view.projection.translate();
  return {
    trip,
    scale: Number(scale.toFixed(4)),
    x: round(x - scale * originX),
    y: round(y - scale * originY),
  };
}

export function drawGround({ view, countries }: Ground): GroundDrawing {
  const drawn = new Map<string, string>();
  let others = "";
  unbent(view.projection, () => {
    for (const country of countriesOf(view.resolution)) {
      const path = drawParts(country, view);
      const { code } = country;
      if (code && countries.includes(code)) drawn.set(code, (drawn.get(code) ?? "") + path);
      else others += path;
    }
  });
  return { countries: drawn, others };
}
