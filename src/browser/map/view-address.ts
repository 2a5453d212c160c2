import type { Size } from "../../drawings/map/projections.ts";
import { centreView, type MapView, wholeView } from "../../drawings/map/view.ts";

/**
 * A view as an address has it, whatever the size of the map: `0.524,0.431,3.2` is the middle of the map as parts of
 * the world's width and height, and how much larger than the whole world it is.
 */
export function writeView({ k, dx, dy }: MapView, world: Size, box: Size): string {
  const [x, y] = [(box.width / 2 - dx) / k / world.width, (box.height / 2 - dy) / k / world.height];
  const zoom = k / wholeView(world, box).k;
  return [x.toFixed(3), y.toFixed(3), String(Math.round(zoom * 100) / 100)].join(",");
}

/** The view that an address asks for; undefined if it makes no sense. */
export function readView(text: string, world: Size, box: Size): MapView | undefined {
  const [x = NaN, y = NaN, zoom = NaN, ...rest] = text
    .split(",")
    .map((part) => (/^\d+(?:\.\d+)?$/.test(part) ? Number(part) : NaN));
  if (rest.length > 0 || !(x <= 1 && y <= 1 && zoom > 0)) return undefined;
  const { k } = wholeView(world, box);
  return centreView(zoom * k, x * world.width, y * world.height, world, box);
}
