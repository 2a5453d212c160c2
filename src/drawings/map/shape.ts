import type { PlacedLand } from "./world-shape.ts";
import type { TripId } from "../../model/claim.ts";
import type { Label } from "../label.ts";
import type { MarkShape, Tone } from "../../model/outcomes.ts";
import type { MapView } from "./view.ts";

/** A narrow page shows a trip's map at so much of its size; its style sheet enlarges marks and words in turn. */
export const NARROW = 0.61;

export interface MapDrawing<Mark extends MapMark = MapMark> {
  readonly width: number;
  readonly height: number;
  readonly land: PlacedLand;
  /** How the world, the countries and the legs are moved and enlarged; undefined if they lie as drawn. */
  readonly view?: MapView | undefined;
  /** Countries with a stop, drawn over the land. */
  readonly countries: readonly MapCountry[];
  readonly legs: readonly MapLeg[];
  /** Names of countries. */
  readonly names?: readonly Label[] | undefined;
  /** Later ones lie on top. */
  readonly marks: readonly Mark[];
  /** On the map of a trip the same marks as narrow pages have them: see {@link NARROW}. */
  readonly narrow?: readonly Mark[] | undefined;
  /** The whole map as one sentence, for its accessible name. */
  readonly summary: string;
}

/** The land below has its outline, under its code. */
export interface MapCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly tone: Tone;
}

export interface MapLeg {
  /** The trip, or on the world map the latest of those that share the leg. */
  readonly trip: TripId;
  /** Planned: dashed. Uncertain: a stop between, or at an end, is unreported or disputed. */
  readonly kind: "travelled" | "planned" | "uncertain";
  readonly path: string;
}

export interface MapMark {
  /** The trip, or on the world map the latest of those that share the mark. */
  readonly trip: TripId;
  /** `Stop.id` in that trip; undefined on the world map. */
  readonly stop?: string | undefined;
  /** How many stops the mark stands for; more than 1 only on the world map. */
  readonly count: number;
  readonly x: number;
  readonly y: number;
  /** How far it stands to the right of its place, where others stand. */
  readonly shift?: number | undefined;
  readonly radius: number;
  readonly symbol: MarkShape;
  readonly tone: Tone;
  /** The order of stops made, from 1; undefined for those not made and on the world map. */
  readonly number?: number | undefined;
  /** Undefined if it would cover another label. */
  readonly title?: Label | undefined;
  readonly detail?: Label | undefined;
  readonly sentence: string;
}
