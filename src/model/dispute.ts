import type { Sourced } from "./explanation.ts";

/** What a dispute is about. */
export const DISPUTE_KINDS = [
  "visit", // whether it was made
  "dates", // on which days
  "arrival",
  "departure",
  "plan", // what was planned
  "fate", // called off, postponed, denied or still planned
  "stated", // anything else
] as const;

export type DisputeKind = (typeof DISPUTE_KINDS)[number];

/** Claims that cannot all be true, found by the fold. */
export interface Dispute {
  readonly kind: DisputeKind;
  /** The question, for `stated`. */
  readonly about?: string | undefined;
  /** The id of the stop in dispute; undefined for the whole trip. */
  readonly stop?: string | undefined;
  /** Two or more, each with what it says (`visited`, an EDTF date, or an editor's words). */
  readonly versions: readonly Version[];
}

/** Most important first: whether it happened, then what was decided and planned, then when, then anything else. */
const BY_SUBSTANCE: readonly DisputeKind[] = [
  "visit",
  "fate",
  "plan",
  "dates",
  "arrival",
  "departure",
  "stated",
];

/** How editors phrase whether something happened; most other questions are about something that did. */
const IS_WHETHER = /^(?:whether |fate of |standing of |是否)/iu;

/**
 * Sorts disputes by importance. Stable: the trip's come before those of its stops, which follow them in
 * the input.
 */
export const byImportance = (disputes: readonly Dispute[]): readonly Dispute[] =>
  disputes.toSorted((a, b) => rankOf(a) - rankOf(b));

const rankOf = ({ kind, about = "" }: Dispute): number =>
  BY_SUBSTANCE.indexOf(kind) + (IS_WHETHER.test(about) ? 0 : 0.5);

export interface Version extends Sourced {
  readonly says: string;
}

/** An answer to another question on which all articles agree, or one too minor for a dispute. */
export interface Remark extends Version {
  readonly about: string;
  /** The id of the stop; undefined for the whole trip. */
  readonly stop?: string | undefined;
  readonly minor: boolean;
}
