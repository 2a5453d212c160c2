import type { Frame } from "../drawings/map/equal-earth.ts";
import { WORLD_SCALE, worldName } from "../drawings/map/world-shape.ts";

const loaded = new Map<string, Promise<string>>();

/** The outlines of the world around another meridian, as the build has drawn them for all maps. */
export async function loadLand(root: string, [scale, x, y, meridian]: Frame): Promise<Path2D> {
  const name = worldName(meridian);
  const outlines = loaded.get(name) ?? fetchOutlines(`${root}maps/${name}.svg`);
  loaded.set(name, outlines);
  const land = new Path2D();
  const size = scale / WORLD_SCALE;
  land.addPath(new Path2D(await outlines), new DOMMatrix([size, 0, 0, size, x, y]));
  return land;
}

async function fetchOutlines(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return / d="([^"]*)"/.exec(await answer.text())?.[1] ?? "";
}
