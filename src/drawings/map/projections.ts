import type { GeoPermissibleObjects, GeoProjection } from "d3";
import { type Cap, capAround } from "../../geography/cap.ts";
import { distance, greatCircle, type Point } from "../../geography/great-circle.ts";
import {
  type SharedCoastline,
  coastlineAround,
  coastlineProjection,
  WIDEST_REACH,
  worldProjection,
} from "./coastline.ts";
import { worldCentre } from "./world-shape.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A projection of part of the globe, the cap that is visible, and the drawing below it. */
export interface View {
  readonly projection: GeoProjection;
  readonly cap: Cap;
  /** A shared drawing: the world around a longitude, or a coastline. */
  readonly below: number | SharedCoastline;
}

/** The whole world without Antarctica, around a meridian. */
export function worldView({ width, height }: Size, centre: number): View {
  const edges: GeoPermissibleObjects = {
    type: "MultiPoint",
    coordinates: [
      [centre - 179.9, 0],
      [centre + 179.9, 0],
      [centre, 83.5],
      [centre, -56],
    ],
  };
  const projection = worldProjection(centre)
    .fitSize([width, height], edges)
    .clipExtent(extent({ width, height }));
  const cap: Cap = { centre: [centre, 0], radius: 180 };
  return { projection, cap, below: centre };
}

const MARGIN = { x: 90, y: 56 };
/** Degrees: the context shown around a single stop, unless more is needed to recognize it. */
const MIN_RADIUS = 7;

const waysBetween = (stops: readonly Point[]): readonly Point[] =>
  stops.flatMap((stop, index) => greatCircle(stops[index - 1] ?? stop, stop));

/** The shared drawing below a cap: a coastline, or the world around a meridian. */
const belowCap = (around: Cap): View["below"] =>
  around.radius > WIDEST_REACH ? worldCentre(around.centre[0]) : coastlineAround(around);

/** The shared drawing below maps of some stops, whatever their size. */
export const belowStops = (stops: readonly Point[]): View["below"] =>
  stops.length === 0 ? 0 : belowCap(capAround(waysBetween(stops)));

/** The part of the globe around some stops and the legs between them, rotated so that it is in one piece. */
export function tripView(stops: readonly Point[], size: Size, nearest = MIN_RADIUS): View {
  if (stops.length === 0) return worldView(size, 0);
  const points = waysBetween(stops);
  const around = capAround(points);
  const below = belowCap(around);
  const projection =
    typeof below === "number" ? worldProjection(below) : coastlineProjection(below);
  fit(projection, points, size);
  if (typeof below !== "number") limitScale(projection, points, size, nearest);
  projection.clipExtent(extent(size));
  return { projection, cap: capInView(projection, around.centre, size), below };
}

function fit(projection: GeoProjection, points: readonly Point[], { width, height }: Size): void {
  const margin = { x: Math.min(MARGIN.x, width / 5), y: Math.min(MARGIN.y, height / 5) };
  projection.fitExtent(
    [
      [margin.x, margin.y],
      [width - margin.x, height - margin.y],
    ],
    { type: "MultiPoint", coordinates: points.map((point) => [...point]) },
  );
}

/** Limits the zoom, so that the surroundings can be recognized. */
function limitScale(
  projection: GeoProjection,
  points: readonly Point[],
  { width, height }: Size,
  nearest: number,
): void {
  const radius = (nearest * Math.PI) / 180;
  const most = Math.min(width, height) / 2 / (2 * Math.sin(radius / 2));
  if (projection.scale() <= most) return;
  projection.scale(most).translate([0, 0]);
  const drawn = points.map((point) => projection([...point]) ?? ([0, 0] as const));
  const middle = (axis: 0 | 1): number => {
    const values = drawn.map((point) => point[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  projection.translate([width / 2 - middle(0), height / 2 - middle(1)]);
}

const extent = ({ width, height }: Size): [[number, number], [number, number]] => [
  [-2, -2],
  [width + 2, height + 2],
];

/** The cap that contains the whole picture; the globe if a corner lies outside the projection. */
function capInView(projection: GeoProjection, centre: Point, { width, height }: Size): Cap {
  const corners = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ] as const;
  const radii = corners.map(([x, y]) => {
    const point = projection.invert?.([x, y]);
    return point?.every(Number.isFinite) ? distance(centre, point) : 180;
  });
  return { centre, radius: Math.max(...radii) };
}
