import type { SharedCoastline } from "../drawings/map/coastline.ts";
import { coastlineName } from "../drawings/map/coastline-name.ts";
import { coastlineBelow } from "../drawings/map/map.ts";
import { site } from "./site.ts";

/** The parts of the globe below the maps of all trips, each once. */
export const coastlinesBelow = (): readonly SharedCoastline[] => [
  ...new Map(
    site().entries.flatMap(({ trip }) => {
      const coastline = coastlineBelow(trip);
      return coastline ? [[coastlineName(coastline), coastline] as const] : [];
    }),
  ).values(),
];
