import type { Size } from "./projections.ts";

/** A map's transform: the point (x, y) of the world is drawn at (k·x + dx, k·y + dy). */
export interface MapView {
  readonly k: number;
  readonly dx: number;
  readonly dy: number;
}

/** A part of the world. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels per unit of the world: more would show nothing new. */
const MAX_SCALE = 24;
/** A single place is shown with its surroundings. */
const MAX_FIT = 5;
/** Around fitted points: room for marks and labels. */
const MARGIN = 44;

/** The scale at which the whole world fits a box. */
const wholeScale = (world: Size, box: Size): number =>
  Math.min(box.width / world.width, box.height / world.height);

export const wholeView = (world: Size, box: Size): MapView =>
  clampView({ k: 0, dx: 0, dy: 0 }, world, box);

/** The view that fits some points; the whole world if there are none. */
export function fitView(
  points: readonly { readonly x: number; readonly y: number }[],
  world: Size,
  box: Size,
): MapView {
  if (points.length === 0) return wholeView(world, box);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const room = (length: number): number => Math.max(length / 2, length - 2 * MARGIN);
  const k = Math.min(
    MAX_FIT,
    room(box.width) / Math.max(right - left, 1e-6),
    room(box.height) / Math.max(bottom - top, 1e-6),
  );
  return centreView(k, (left + right) / 2, (top + bottom) / 2, world, box);
}

/** The view at a scale that has a point of the world at its centre, as far as possible. */
export const centreView = (k: number, x: number, y: number, world: Size, box: Size): MapView => {
  const scale = limit(k, world, box);
  return clampView(
    { k: scale, dx: box.width / 2 - x * scale, dy: box.height / 2 - y * scale },
    world,
    box,
  );
};

/** Zooms by a factor around a fixed point of the box. */
export function zoomView(
  view: MapView,
  factor: number,
  at: { readonly x: number; readonly y: number },
  world: Size,
  box: Size,
): MapView {
  const k = limit(view.k * factor, world, box);
  const real = k / view.k;
  const dx = at.x - (at.x - view.dx) * real;
  const dy = at.y - (at.y - view.dy) * real;
  return clampView({ k, dx, dy }, world, box);
}

export const panView = (
  { k, dx, dy }: MapView,
  byX: number,
  byY: number,
  world: Size,
  box: Size,
): MapView => clampView({ k, dx: dx + byX, dy: dy + byY }, world, box);

const limit = (k: number, world: Size, box: Size): number => {
  const whole = wholeScale(world, box);
  return Math.max(whole, Math.min(Math.max(MAX_SCALE, whole), k));
};

/** Keeps the box filled by a larger world, and centres a smaller one. */
function clampView(view: MapView, world: Size, box: Size): MapView {
  const k = limit(view.k, world, box);
  const within = (at: number, length: number, room: number): number =>
    length <= room ? (room - length) / 2 : Math.min(0, Math.max(room - length, at));
  return {
    k,
    dx: within(view.dx, world.width * k, box.width),
    dy: within(view.dy, world.height * k, box.height),
  };
}

/** The visible part of the world. */
export const boundsOf = ({ k, dx, dy }: MapView, { width, height }: Size): Bounds => ({
  left: -dx / k,
  top: -dy / k,
  right: (width - dx) / k,
  bottom: (height - dy) / k,
});

/** The same view, with the same centre, on a map of another size. */
export function resizedView(
  { k, dx, dy }: MapView,
  before: Size,
  world: Size,
  size: Size,
): MapView {
  const [x, y] = [(before.width / 2 - dx) / k, (before.height / 2 - dy) / k];
  return centreView((k * size.width) / before.width, x, y, world, size);
}

/** Clicking a cluster zooms to fit its places. */
const MIN_ZOOM = 2;

/** A closer view in which places separate; undefined if none would. */
export function nearerView(
  places: readonly { readonly x: number; readonly y: number }[],
  view: MapView,
  world: Size,
  size: Size,
): MapView | undefined {
  const nearer = fitView(places, world, size);
  if (places.length < 2 || nearer.k <= view.k * 1.05) return undefined;
  const middle = (axis: "x" | "y"): number => {
    const values = places.map((place) => place[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  const k = Math.max(nearer.k, view.k * MIN_ZOOM);
  return centreView(k, middle("x"), middle("y"), world, size);
}

/**
 * A view as in URLs, independent of the map's size: in `0.524,0.431,3.2`, the centre as fractions of the world's width
 * and height, and the zoom relative to the whole world.
 */
export function writeView({ k, dx, dy }: MapView, world: Size, box: Size): string {
  const [x, y] = [(box.width / 2 - dx) / k / world.width, (box.height / 2 - dy) / k / world.height];
  const zoom = k / wholeView(world, box).k;
  return [x.toFixed(3), y.toFixed(3), String(Math.round(zoom * 100) / 100)].join(",");
}

/** Parses a view; undefined if invalid. */
export function readView(text: string, world: Size, box: Size): MapView | undefined {
  const [x = NaN, y = NaN, zoom = NaN, ...rest] = text
    .split(",")
    .map((part) => (/^\d+(?:\.\d+)?$/.test(part) ? Number(part) : NaN));
  if (rest.length > 0 || !(x <= 1 && y <= 1 && zoom > 0)) return undefined;
  const { k } = wholeView(world, box);
  return centreView(zoom * k, x * world.width, y * world.height, world, box);
}
