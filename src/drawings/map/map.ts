import type { Trip } from "../../model/trip.ts";
import type { Messages } from "../../words/en/messages.ts";
import { drawCountry } from "./land.ts";
import type { Size } from "./projections.ts";
import type { MapDrawing } from "./shape.ts";
import { layOutMapOf } from "./trip-map.ts";

export type * from "./shape.ts";
export { coastlineBelow } from "./trip-map.ts";

/** One trip on the map, with the outlines of its countries where they are on the map of the world. */
export const layOutTripMap = (
  trip: Trip,
  messages: Messages,
  size: Partial<Size> = {},
): MapDrawing => layOutMapOf(trip, messages, { ...size, outline: drawCountry });
