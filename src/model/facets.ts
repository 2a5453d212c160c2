import type { Place } from "./place.ts";

/** Whether a stop was made, and if not, why not. */
export const MADE = [
  "made",
  "called off", // before the trip is known to have begun
  "postponed", // with the whole trip, or the rest of it
  "skipped", // after the trip had begun
  "held by video",
  "only in transit",
  "another was sent",
  "denied", // a host announced it; the traveller's side says that it was never planned
  "left out", // expected by the press, and not in the announced plan
  "to come",
  "unreported",
  "contested", // sources say both that it was made and that it was not
] as const;
export type Made = (typeof MADE)[number];

/** A stay compared with its planned days; lengths in days, both ends counted. */
export type Timing =
  | { readonly kind: "as planned" | "not comparable" }
  /** `days` is a minimum, as plan or report is not exact: `2026-03` against 10 April. */
  | { readonly kind: "earlier" | "later"; readonly days: number; readonly atLeast?: true }
  | { readonly kind: "shortened" | "lengthened"; readonly from: number; readonly to: number };

/** How the form of a stop differs from the one planned; `not comparable` unless it was announced and made. */
export const FORMS = [
  "as planned",
  "in person instead of by video",
  "by video instead of in person",
  "only in transit",
  "a visit instead of a transit",
  "not comparable",
] as const;
export type Form = (typeof FORMS)[number];

/** A stop compared with its plan, before that becomes one outcome. */
export interface Facets {
  readonly made: Made;
  /** What named it beforehand; `not in the plan` if a full announcement left it out. */
  readonly plan: "announced" | "due" | "expected" | "not in the plan" | "none";
  readonly when: Timing;
  readonly order: "kept" | "out of order";
  readonly form: Form;
  /** How often the traveller left for it and did not arrive. */
  readonly attempts: number;
  /** How many engagements there were called off. */
  readonly engagements: number;
  /** The stop that was to replace it, and whether that was made. */
  readonly instead?: { readonly place: Place; readonly wasMade: boolean } | undefined;
}
