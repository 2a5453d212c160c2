import {
  geoAzimuthalEqualArea,
  type GeoPermissibleObjects,
  type GeoProjection,
  type GeoStream,
} from "d3";
import type { Resolution } from "../../geography/atlas.ts";
import { type Cap, capAround } from "../../geography/cap.ts";
import { distance, greatCircle, type Point } from "../../geography/great-circle.ts";
import { worldProjection } from "./world-land.ts";
import { worldCentre } from "./world-shape.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A way to draw a part of the globe, about what part of it is in view, and how fine its outlines are. */
export interface View {
  readonly projection: GeoProjection;
  readonly resolution: Resolution;
  readonly cap: Cap;
  /** The longitude in the middle, where the view is of the world as drawn once for all maps. */
  readonly world?: number | undefined;
}

/** The whole world but Antarctica, around a meridian. */
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
  return { projection, resolution: "110m", cap, world: centre };
}

const MARGIN = { x: 90, y: 56 };
/** Degrees: what lies farther around a trip is drawn with the world's projection instead. */
const WIDEST_CAP = 55;
/** Degrees: what lies farther around is drawn with fewer points. */
const WIDEST_FINE = 22;
/** Degrees: a single stop is shown with this much around it. */
const LEAST_RADIUS = 7;

/** The part of the globe around some stops and the ways between them, turned so that it is in one piece. */
export function tripView(stops: readonly Point[], size: Size): View {
  if (stops.length === 0) return worldView(size, 0);
  const points = stops.flatMap((stop, index) => greatCircle(stops[index - 1] ?? stop, stop));
  const around = capAround(points);
  const [longitude, latitude] = around.centre;
  const isWide = around.radius > WIDEST_CAP;
  const world = isWide ? worldCentre(longitude) : undefined;
  const projection =
    world === undefined
      ? geoAzimuthalEqualArea().rotate([-longitude, -latitude]).preclip(uncut)
      : worldProjection(world);
  fit(projection, points, size);
  if (!isWide) limitScale(projection, points, size);
  projection.clipExtent(extent(size));
  return {
    projection,
    resolution: isWide ? "110m" : around.radius > WIDEST_FINE ? "50m thinned" : "50m",
    cap: capInView(projection, around.centre, size),
    world,
  };
}

/** No outline in view reaches the far side of the globe, where it would have to be cut. */
const uncut = (stream: GeoStream): GeoStream => stream;

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

/** Not so near that nothing around could be recognized. */
function limitScale(
  projection: GeoProjection,
  points: readonly Point[],
  { width, height }: Size,
): void {
  const radius = (LEAST_RADIUS * Math.PI) / 180;
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

/** The cap that holds all of the picture; the whole globe where a corner lies beyond it. */
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
