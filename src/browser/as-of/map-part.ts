import type { Size } from "../../drawings/map/projections.ts";
import type { MapView } from "../../drawings/map/view.ts";

/** What of a map is in view: how much it is enlarged, and its middle as parts of the map's width and height. */
export interface MapPart {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const WHOLE: MapPart = { zoom: 1, x: 0.5, y: 0.5 };
const MAX_ZOOM = 12;

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** Never less than the whole map, and nothing beyond its edges. */
function keep({ zoom, x, y }: MapPart): MapPart {
  const half = 0.5 / zoom;
  return { zoom, x: clamp(x, half, 1 - half), y: clamp(y, half, 1 - half) };
}

/** Moved by parts of what is seen. */
export const pan = ({ zoom, x, y }: MapPart, dx: number, dy: number): MapPart =>
  keep({ zoom, x: x - dx / zoom, y: y - dy / zoom });

/** Enlarged around a place of what is seen, which stays where it is. */
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

/** As an address has it: `0.52,0.4,3`; nothing for the whole map. */
export const writePart = ({ zoom, x, y }: MapPart): string | undefined =>
  zoom === 1
    ? undefined
    : [x.toFixed(3), y.toFixed(3), String(Math.round(zoom * 100) / 100)].join(",");

/** The whole map where an address makes no sense. */
export function readPart(text: string | null): MapPart {
  const [, x, y, zoom] = /^([\d.]+),([\d.]+),([\d.]+)$/u.exec(text ?? "") ?? [];
  const part = { zoom: Number(zoom), x: Number(x), y: Number(y) };
  const isPart = part.zoom >= 1 && part.zoom <= MAX_ZOOM && part.x <= 1 && part.y <= 1;
  return isPart ? keep(part) : WHOLE;
}
