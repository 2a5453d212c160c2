import type { Place } from "./place.ts";

/** Whether a stop was made, and if not, how it was missed. */
export const MADE = [
  "made",
  "called off", // before the trip is known to have begun
  "postponed", // with the whole trip, or with the rest of it
  "skipped", // after the trip had begun
  "held by video",
  "only in transit",
  "another was sent",
  "denied", // a host announced it, and the traveller's side says that it was never planned
  "left out", // expected by the press, and not in the plan
  "to come",
  "unreported",
  "contested", // sources say that it was made, and that it was not
] as const;
export type Made = (typeof MADE)[number];

/** A stay against its planned days; lengths in days, both ends counted. */
export type Timing =
  | { readonly kind: "as planned" | "not comparable" }
  /** At least so many days, if the plan or the reports give none: `2026-03` and the 10th of April. */
  | { readonly kind: "earlier" | "later"; readonly days: number; readonly atLeast?: true }
  | { readonly kind: "shortened" | "lengthened"; readonly from: number; readonly to: number };

/** How the form of a stop differs from the planned one. */
export const FORMS = [
  "as planned",
  "in person instead of by video",
  "by video instead of in person",
  "only in transit",
  "a visit instead of a transit",
  "not planned",
] as const;
export type Form = (typeof FORMS)[number];

/** A stop against its plan, before it is put into one word. */
export interface Facets {
  readonly made: Made;
  /** What named it beforehand; `not in the plan` if a full announcement did not. */
  readonly plan: "announced" | "due" | "expected" | "not in the plan" | "none";
  readonly when: Timing;
  readonly order: "kept" | "out of order";
  readonly form: Form;
  /** How many times the traveller left for it and did not arrive. */
  readonly attempts: number;
  /** How many meetings were called off there. */
  readonly engagements: number;
  /** The stop that was to be made instead, and whether it was. */
  readonly instead?: { readonly place: Place; readonly wasMade: boolean } | undefined;
}
