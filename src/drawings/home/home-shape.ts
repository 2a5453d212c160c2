import type { Frame } from "../map/equal-earth.ts";
import type { Tone } from "../../model/outcomes.ts";
import type { TripTone } from "../timeline/shape.ts";

/**
 * Trips for the first page's script, as columns of numbers and short strings, since up to ten thousand stops cross the
 * network. Numbers that name something are indexes into the lists before them.
 */
export interface HomeData extends HomeLists, HomeColumns {
  /** Earlier years, if there are more trips than one file should hold. */
  readonly earlier?: EarlierYears;
}

/** The lists that the columns of every file refer to. */
export interface HomeLists {
  /** Of the map. */
  readonly size: readonly [width: number, height: number];
  readonly frame: Frame;
  /** The first and last day of all trips. */
  readonly window: readonly [from: number, to: number];
  readonly countries: readonly HomeCountry[];
  /** Names, in the order of M49. */
  readonly regions: readonly string[];
  readonly people: readonly (readonly [id: string, name: string, country: number])[];
  readonly places: readonly HomePlace[];
  /** Causes with the side that gave them; the first is for stops without an explanation. */
  readonly reasons: readonly (readonly HomeReason[])[];
  readonly pills: readonly (readonly [tone: Tone, text: string])[];
  readonly tones: readonly TripTone[];
}

/** The trips of one file. */
export interface HomeColumns {
  readonly trips: HomeTrips;
  readonly stops: HomeStops;
  /** From stop to stop, by their positions in the trip. */
  readonly legs: {
    readonly from: readonly number[];
    readonly to: readonly number[];
    readonly kind: readonly LegKind[];
  };
}

/** Trips in separate files, fetched on demand for their days. */
export interface EarlierYears {
  /** How many trips there are in all files, and in this one. */
  readonly total: number;
  /** The histogram of all trips over all days. */
  readonly counts: readonly number[];
  /** The latest first. */
  readonly files: readonly YearsFile[];
}

/** The first and last day of the trips in a file. */
export type YearsFile = readonly [name: string, from: number, to: number];

/** Coordinates in hundredths of a degree; `alone` is 1 for a country without a town. */
type HomePlace = readonly [
  name: string,
  country: number,
  longitude: number,
  latitude: number,
  alone?: 1,
];

/** Indexes into CAUSES and SIDES. */
export type HomeReason = readonly [cause: number, side: number];

/** The region is -1 if there is none. */
type HomeCountry = readonly [code: string, name: string, region: number];

/** 0 travelled, 1 planned, 2 uncertain. */
export type LegKind = 0 | 1 | 2;

export interface HomeTrips {
  /** The part of the id after the person and slash; a leading `~` stands for the month of the first day. */
  readonly slug: readonly string[];
  /** A leading `~` stands for the person's name. */
  readonly title: readonly string[];
  readonly dates: readonly string[];
  readonly person: readonly number[];
  /** The first day, as a difference from that of the previous trip; null if no source gives any. */
  readonly from: readonly (number | null)[];
  /** Days from the first to the last. */
  readonly days: readonly number[];
  readonly tone: readonly number[];
  /** An index into TRIP_STATUSES. */
  readonly status: readonly number[];
  readonly sources: readonly number[];
  readonly pills: readonly (readonly number[])[];
  /** The day from which this state was known, relative to the trip's last day if there is one. */
  readonly since: readonly number[];
  readonly stops: readonly number[];
  readonly legs: readonly number[];
  /** Why it was called off or cut short. */
  readonly why: readonly number[];
}

export interface HomeStops {
  /** Where it is drawn: as visited, else as announced. */
  readonly place: readonly number[];
  /** As announced, by index + 1; 0 if that is where it is drawn. */
  readonly as: readonly number[];
  /** An index into OUTCOMES. */
  readonly outcome: readonly number[];
  /** Days after the trip's first; null if no source gives one. */
  readonly from: readonly (number | null)[];
  readonly days: readonly number[];
  /** Why it was not made. */
  readonly why: readonly number[];
}
