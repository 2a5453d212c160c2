import type { PlacedLand } from "./world-shape.ts";
import type { TripId } from "../../model/claim.ts";
import type { Label } from "../label.ts";
import type { MarkShape, Tone } from "../../model/outcomes.ts";
import type { MapView } from "./view.ts";

/** The scale of a trip's map on narrow pages; CSS enlarges marks and text by the inverse. */
export const NARROW = 0.61;

export interface MapDrawing<Mark extends MapMark = MapMark> {
  readonly width: number;
  readonly height: number;
  readonly land: PlacedLand;
  /** The transform of the world, countries and legs; undefined for the identity. */
  readonly view?: MapView | undefined;
  /** Countries with a stop, drawn over the land. */
  readonly countries: readonly MapCountry[];
  readonly legs: readonly MapLeg[];
  /** Names of countries. */
  readonly names?: readonly Label[] | undefined;
  /** Later ones are on top. */
  readonly marks: readonly Mark[];
  /** On a trip's map, the same marks for narrow pages: see {@link NARROW}. */
  readonly narrow?: readonly Mark[] | undefined;
  /** A one-sentence description, for the accessible name. */
  readonly summary: string;
}

/** A tinted country; the land's drawing has its outline, by code. */
export interface MapCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly tone: Tone;
}

export interface MapLeg {
  /** The trip; on the world map, the latest one that shares the leg. */
  readonly trip: TripId;
  /** Planned legs are dashed. Uncertain: a stop along the leg, or at its end, is unreported or disputed. */
  readonly kind: "travelled" | "planned" | "uncertain";
  readonly path: string;
}

export interface MapMark {
  /** The trip; on the world map, the latest one that shares the mark. */
  readonly trip: TripId;
  /** `Stop.id` in that trip; undefined on the world map. */
  readonly stop?: string | undefined;
  /** How many stops the mark stands for; above 1 only on the world map. */
  readonly count: number;
  readonly x: number;
  readonly y: number;
  /** The offset to the right, if other stops are in the same place. */
  readonly shift?: number | undefined;
  readonly radius: number;
  readonly symbol: MarkShape;
  readonly tone: Tone;
  /** The order of stops made, from 1; undefined for others and on the world map. */
  readonly number?: number | undefined;
  /** Undefined if it would cover another label. */
  readonly title?: Label | undefined;
  readonly detail?: Label | undefined;
  readonly sentence: string;
}
