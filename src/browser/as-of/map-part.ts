import type { Size } from "../../drawings/map/projections.ts";
import type { MapView } from "../../drawings/map/view.ts";

/** The visible part of a map: zoom, and centre as fractions of width and height. */
export interface MapPart {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const WHOLE: MapPart = { zoom: 1, x: 0.5, y: 0.5 };
const MAX_ZOOM = 12;

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** Clamped to the whole map and its edges. */
function keep({ zoom, x, y }: MapPart): MapPart {
  const half = 0.5 / zoom;
  return { zoom, x: clamp(x, half, 1 - half), y: clamp(y, half, 1 - half) };
}

/** Moves by fractions of the visible part. */
export const pan = ({ zoom, x, y }: MapPart, dx: number, dy: number): MapPart =>
  keep({ zoom, x: x - dx / zoom, y: y - dy / zoom });

/** Zooms around a point of the visible part, which stays in place. */
export function zoomAt({ zoom, x, y }: MapPart, factor: number, u = 0.5, v = 0.5): MapPart {
  const next = clamp(zoom * factor, 1, MAX_ZOOM);
  const part = 1 / zoom - 1 / next;
  return keep({ zoom: next, x: x + (u - 0.5) * part, y: y + (v - 0.5) * part });
}

export const viewOf = ({ zoom, x, y }: MapPart, { width, height }: Size): MapView => ({
  k: zoom,
  dx: width * (0.5 - x * zoom),
  dy: height * (0.5 - y * zoom),
});

/** As in the URL: `0.52,0.4,3`; undefined for the whole map. */
export const writePart = ({ zoom, x, y }: MapPart): string | undefined =>
  zoom === 1
    ? undefined
    : [x.toFixed(3), y.toFixed(3), String(Math.round(zoom * 100) / 100)].join(",");

/** The whole map if the text is invalid. */
export function readPart(text: string | null): MapPart {
  const [, x, y, zoom] = /^([\d.]+),([\d.]+),([\d.]+)$/u.exec(text ?? "") ?? [];
  const part = { zoom: Number(zoom), x: Number(x), y: Number(y) };
  const isPart = part.zoom >= 1 && part.zoom <= MAX_ZOOM && part.x <= 1 && part.y <= 1;
  return isPart ? keep(part) : WHOLE;
}
