import type { Outcome, Trip } from "../../model/trip.ts";
import type { TripTone } from "./shape.ts";

const CHANGES: ReadonlySet<Outcome> = new Set([
  "skipped",
  "dropped",
  "replaced",
  "turned back",
  "virtual",
  "added",
  "moved",
  "reordered",
]);

/** The first that fits says what became of a trip as a whole. */
const TABLE: readonly (readonly [TripTone, (trip: Trip) => boolean])[] = [
  ["missed", ({ status }) => status === "cancelled" || status === "postponed"],
  ["disputed", (trip) => hasOutcome(trip, (outcome) => outcome === "disputed")],
  ["unreported", ({ status }) => status === "unreported"],
  ["upcoming", ({ status, stops }) => status === "upcoming" || !stops.some((stop) => stop.visited)],
  ["no plan", ({ score }) => score === undefined],
  ["changed", (trip) => hasOutcome(trip, (outcome) => CHANGES.has(outcome))],
  ["unreported", (trip) => hasOutcome(trip, (outcome) => outcome === "unreported")],
];

export const toneOf = (trip: Trip): TripTone => TABLE.find(([, fits]) => fits(trip))?.[0] ?? "made";

const hasOutcome = ({ stops }: Trip, fits: (outcome: Outcome) => boolean): boolean =>
  stops.some(({ outcome }) => fits(outcome));
