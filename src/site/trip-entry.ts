import type { Person } from "../model/records.ts";
import type { Trip } from "../model/trip.ts";
import type { Stop } from "../model/stop.ts";
import { OUTCOME_STYLES } from "../model/outcomes.ts";

/** A trip as lists show it. */
export interface TripEntry {
  readonly trip: Trip;
  readonly title: string;
  readonly person: Person;
  /** How many articles it rests on. */
  readonly sources: number;
}

/** A stop within such a list. */
export interface StopEntry {
  readonly entry: TripEntry;
  readonly stop: Stop;
}

/** Whether the stop was not made, and so is struck through. */
export const isMissed = ({ outcome }: Stop): boolean => OUTCOME_STYLES[outcome].tone === "missed";
