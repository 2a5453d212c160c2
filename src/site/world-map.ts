import { readTrips } from "../browser/home-trips.ts";
import { visitsIn } from "../browser/visits-in.ts";
import { encodeHome, type HomeEntry } from "../drawings/home/home-data.ts";
import { nameOutlines } from "../drawings/map/country-sizes.ts";
import type { Size } from "../drawings/map/projections.ts";
import type { MapDrawing } from "../drawings/map/shape.ts";
import { layOutWorldMap, nameWhereNarrow, type NarrowNames } from "../drawings/map/world-map.ts";
import { worldScene } from "../drawings/map/world-scene.ts";
import type { Messages } from "../words/en/messages.ts";
import { map as words } from "#spoken/map.ts";

/** A map, with names for where it is drawn much smaller. */
export interface MapWithNames extends MapDrawing {
  readonly whereNarrow: NarrowNames;
}

/** Trips on a map of the world, or their stops in one country; the script draws them from the same data. */
export function mapTrips(
  entries: readonly HomeEntry[],
  messages: Messages,
  size: Size,
  visited?: string,
): MapWithNames {
  const data = encodeHome(entries, messages);
  const trips = readTrips(data);
  const shown = visited === undefined ? trips : visitsIn(data, trips, visited);
  const scene = worldScene(data, shown, nameOutlines(messages), {
    ...words,
    outcomes: messages.outcomes,
    causes: messages.causes,
    statuses: messages.statuses,
  });
  const map = layOutWorldMap(scene, size);
  return { ...map, whereNarrow: nameWhereNarrow(map, scene) };
}
