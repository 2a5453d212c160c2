import type { Sourced } from "./explanation.ts";

/** What a dispute is about. */
export const DISPUTE_KINDS = [
  "visit", // was it made at all
  "dates", // on which days
  "arrival",
  "departure",
  "plan", // what was planned
  "fate", // called off, put off, denied or still planned
  "stated", // anything else
] as const;

export type DisputeKind = (typeof DISPUTE_KINDS)[number];

/** Claims that cannot all be true, found by the fold. */
export interface Dispute {
  readonly kind: DisputeKind;
  /** The question, for `stated`. */
  readonly about?: string | undefined;
  /** The id of the stop that it is about; undefined for the trip as a whole. */
  readonly stop?: string | undefined;
  /** Two or more, each with what it says (`visited`, an EDTF date, or an editor's words). */
  readonly versions: readonly Version[];
}

/** Whether it happened before what was decided and planned, these before when it did, and all before anything else. */
const BY_SUBSTANCE: readonly DisputeKind[] = [
  "visit",
  "fate",
  "plan",
  "dates",
  "arrival",
  "departure",
  "stated",
];

/** Disputes in the order in which they matter; of one kind, the trip's before those of its stops, as these follow. */
export const bySubstance = (disputes: readonly Dispute[]): readonly Dispute[] =>
  disputes.toSorted((a, b) => BY_SUBSTANCE.indexOf(a.kind) - BY_SUBSTANCE.indexOf(b.kind));

export interface Version extends Sourced {
  readonly says: string;
}

/** Something else that articles tell, all of them alike, or that is too small for a dispute. */
export interface Remark extends Version {
  readonly about: string;
  /** The id of the stop that it is about; undefined for the trip as a whole. */
  readonly stop?: string | undefined;
  readonly minor: boolean;
}
