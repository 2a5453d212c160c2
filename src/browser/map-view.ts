import type { Bounds } from "./map-routes.ts";

/** How a map is moved and enlarged: what is at (x, y) of the map is drawn at (k·x + dx, k·y + dy). */
export interface MapView {
  readonly k: number;
  readonly dx: number;
  readonly dy: number;
}

export const WHOLE: MapView = { k: 1, dx: 0, dy: 0 };
const MOST = 24;

/** Enlarged by a factor around a point that stays; never so that the map leaves its frame. */
export function zoomView(
  view: MapView,
  factor: number,
  x: number,
  y: number,
  size: readonly [number, number],
): MapView {
  const k = Math.min(MOST, Math.max(1, view.k * factor));
  const real = k / view.k;
  return keep({ k, dx: x - (x - view.dx) * real, dy: y - (y - view.dy) * real }, size);
}

export const panView = (
  { k, dx, dy }: MapView,
  byX: number,
  byY: number,
  size: readonly [number, number],
): MapView => keep({ k, dx: dx + byX, dy: dy + byY }, size);

const keep = ({ k, dx, dy }: MapView, [width, height]: readonly [number, number]): MapView => ({
  k,
  dx: Math.min(0, Math.max(width * (1 - k), dx)),
  dy: Math.min(0, Math.max(height * (1 - k), dy)),
});

/** What of a map of a size is seen where the whole of it is drawn so wide. */
export function partOf(
  { k, dx, dy }: MapView,
  [mapWidth, mapHeight]: readonly [number, number],
  width: number,
): Bounds {
  const fit = width / mapWidth;
  const [left, top] = [-dx / k / fit, -dy / k / fit];
  return { left, top, right: left + mapWidth / k, bottom: top + mapHeight / k };
}
