import type { Frame } from "../map/equal-earth.ts";
import type { Tone } from "../../model/outcomes.ts";
import type { TripTone } from "../timeline/shape.ts";

/**
 * Trips as the first page's script takes them: columns of numbers and short texts, since ten thousand stops
 * cross the network. Numbers that name something are indexes into the lists before them.
 */
export interface HomeData extends HomeLists, HomeColumns {
  /** Where there are more trips than one file should hold: the earlier years. */
  readonly earlier?: EarlierYears;
}

/** What the columns of every file name. */
export interface HomeLists {
  /** Of the map. */
  readonly size: readonly [width: number, height: number];
  readonly frame: Frame;
  /** Days that bound all trips. */
  readonly window: readonly [from: number, to: number];
  readonly countries: readonly HomeCountry[];
  /** Names, in the order of M49. */
  readonly regions: readonly string[];
  readonly people: readonly (readonly [id: string, name: string, country: number])[];
  readonly places: readonly HomePlace[];
  /** Who gave what as the reason: the first is of what nobody explains. */
  readonly reasons: readonly (readonly HomeReason[])[];
  readonly pills: readonly (readonly [tone: Tone, text: string])[];
  readonly tones: readonly TripTone[];
}

/** The trips of one file. */
export interface HomeColumns {
  readonly trips: HomeTrips;
  readonly stops: HomeStops;
  /** From one stop of the trip to another, each named by its place among them. */
  readonly legs: {
    readonly from: readonly number[];
    readonly to: readonly number[];
    readonly kind: readonly LegKind[];
  };
}

/** Trips that are in files of their own, which are fetched with the days that they are in. */
export interface EarlierYears {
  /** How many trips are in all files, and in this one. */
  readonly total: number;
  /** How many of all trips are in each part of all days. */
  readonly counts: readonly number[];
  /** The latest first. */
  readonly files: readonly YearsFile[];
}

/** The first and the last day of the trips in a file. */
export type YearsFile = readonly [name: string, from: number, to: number];

/** In hundredths of a degree; `alone` is 1 for a country alone. */
type HomePlace = readonly [
  name: string,
  country: number,
  longitude: number,
  latitude: number,
  alone?: 1,
];

/** Indexes into CAUSES and SIDES. */
export type HomeReason = readonly [cause: number, side: number];

/** The region is -1 for what is in none. */
type HomeCountry = readonly [code: string, name: string, region: number];

/** 0 travelled, 1 planned, 2 uncertain. */
export type LegKind = 0 | 1 | 2;

export interface HomeTrips {
  /** What follows the person and a slash in the id; a leading `~` stands for the month of the first day. */
  readonly slug: readonly string[];
  /** A leading `~` stands for the person's name. */
  readonly title: readonly string[];
  readonly dates: readonly string[];
  readonly person: readonly number[];
  /** The first day, from that of the trip before in the list; null where no source names any. */
  readonly from: readonly (number | null)[];
  /** Days from the first to the last. */
  readonly days: readonly number[];
  readonly tone: readonly number[];
  /** An index into TRIP_STATUSES. */
  readonly status: readonly number[];
  readonly sources: readonly number[];
  readonly pills: readonly (readonly number[])[];
  /** The day from which the trip was known in this state, from its last day if it has any. */
  readonly since: readonly number[];
  readonly stops: readonly number[];
  readonly legs: readonly number[];
  /** Why it was called off or cut short. */
  readonly why: readonly number[];
}

export interface HomeStops {
  /** As visited, else as announced: where it is drawn. */
  readonly place: readonly number[];
  /** As announced, by its index and 1; 0 if that is where it is drawn. */
  readonly as: readonly number[];
  /** An index into OUTCOMES. */
  readonly outcome: readonly number[];
  /** Days after the trip's first; null where no source gives one. */
  readonly from: readonly (number | null)[];
  readonly days: readonly number[];
  /** Why it was not made. */
  readonly why: readonly number[];
}
