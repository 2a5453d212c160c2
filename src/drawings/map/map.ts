export type * from "./shape.ts";
export { coastlineBelow, layOutMapOf as layOutTripMap } from "./trip-map.ts";
