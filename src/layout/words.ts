import type { Outcome, Stop, Trip } from "../model/trip.ts";
import type { Tone } from "./symbols.ts";

/** `as announced`, `skipped`, … as written in a table. */
export declare function outcomeLabel(outcome: Outcome): string;
/** "Somalia, announced second, skipped: schedule, said the Chinese embassy in Somalia on 10 January 2026". */
export declare function sayStop(stop: Stop, trip: Trip): string;
/** The pills of a list of trips: `1 skipped`, `1 added`; `as announced`, `no plan on file`. */
export declare function summarize(trip: Trip): readonly { tone: Tone; text: string }[];
/** `first`, `second`, … in sentences. */
export declare function ordinal(position: number): string;
/** `1st`, `2nd`, … in tables. */
export declare function shortOrdinal(position: number): string;
/** "Wang Yi in Africa, January 2026": for trips whose editors gave no title. */
export declare function tripTitle(trip: Trip, personName: string): string;
