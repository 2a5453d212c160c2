import type { PlacedLand } from "./world-shape.ts";
import type { TripId } from "../../model/claim.ts";
import type { MarkShape, Tone } from "../../model/outcomes.ts";
import type { Frame } from "./equal-earth.ts";
import type { Size } from "./projections.ts";
import type { MapLeg } from "./shape.ts";

/** The content of a map in any view, in the units of a world of fixed size. */
export interface MapScene extends Size {
  readonly land: PlacedLand;
  /** Latest trips first. */
  readonly legs: readonly MapLeg[];
  readonly places: readonly ScenePlace[];
  /** Names of countries, the widest first. */
  readonly names: readonly SceneName[];
  /** A one-sentence description of the map. */
  readonly summary: string;
  /** The separator between a name and its outcome. */
  readonly comma: string;
  /** One sentence about the stops in some places. */
  readonly say: (places: Cluster) => string;
  readonly nameOf: (places: Cluster) => string;
  readonly tell: (trip: TripId) => Caption;
  /** The legs of some trips, drawn or not. */
  readonly legsOf: (trips: ReadonlySet<string>) => readonly MapLeg[];
}

export interface Caption {
  readonly who: string;
  /** Empty if no source gives any. */
  readonly dates: string;
}

/** Places so close together that they share one mark, drawn at the first of them. */
export type Cluster = readonly [ScenePlace, ...ScenePlace[]];

/** A place with all its stops, the latest first. */
export interface ScenePlace {
  readonly x: number;
  readonly y: number;
  /** `Maseru` */
  readonly name: string;
  /** `Maseru, Lesotho` */
  readonly where: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** `Lesotho` */
  readonly countryName: string;
  readonly stops: readonly SceneStop[];
}

export interface SceneStop {
  readonly trip: TripId;
  readonly tone: Tone;
  readonly symbol: MarkShape;
  /** In one word: `skipped`. */
  readonly outcome: string;
  /** The causes given, in a word or two each. */
  readonly causes: readonly string[];
}

export interface SceneName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Of the country. */
  readonly width: number;
}

/** The data for a scene; numbers elsewhere are indexes into these lists. */
export interface SceneData {
  readonly size: readonly [width: number, height: number];
  readonly frame: Frame;
  readonly people: readonly (readonly [id: string, name: string, country: number])[];
  readonly countries: readonly (readonly [code: string, name: string, region: number])[];
  /** In hundredths of a degree. */
  readonly places: readonly (readonly [
    name: string,
    country: number,
    longitude: number,
    latitude: number,
    ...rest: unknown[],
  ])[];
}
