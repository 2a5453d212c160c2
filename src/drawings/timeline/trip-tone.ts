import { isChange, type Outcome } from "../../model/outcomes.ts";
import { isCalledOff } from "../../model/statuses.ts";
import type { Trip } from "../../model/trip.ts";
import type { TripTone } from "./shape.ts";

/** The tone of a whole trip: the first that fits. */
const TABLE: readonly (readonly [TripTone, (trip: Trip) => boolean])[] = [
  ["missed", ({ status }) => isCalledOff(status)],
  ["disputed", (trip) => hasOutcome(trip, (outcome) => outcome === "disputed")],
  ["unreported", ({ status }) => status === "unreported"],
  ["upcoming", ({ status, stops }) => status === "upcoming" || !stops.some((stop) => stop.visited)],
  ["no plan", ({ score }) => score === undefined],
  ["changed", (trip) => hasOutcome(trip, (outcome) => isChange(outcome))],
  ["unreported", (trip) => hasOutcome(trip, (outcome) => outcome === "unreported")],
];

export const toneOf = (trip: Trip): TripTone => TABLE.find(([, fits]) => fits(trip))?.[0] ?? "made";

const hasOutcome = ({ stops }: Trip, fits: (outcome: Outcome) => boolean): boolean =>
  stops.some(({ outcome }) => fits(outcome));
