import { type Ground } from "../drawings/map/ground.ts";
import { groundName } from "../drawings/map/ground-name.ts";
import { groundBelow } from "../drawings/map/map.ts";
import { site } from "./site.ts";

/** The parts of the globe below the maps of all trips, each once. */
export const groundsBelow = (): readonly Ground[] => [
  ...new Map(
    site().entries.flatMap(({ trip }) => {
      const ground = groundBelow(trip);
      return ground ? [[groundName(ground), ground] as const] : [];
    }),
  ).values(),
];
