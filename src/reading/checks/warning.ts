import type { Claim, PlanClaim, TripId } from "../../model/claim.ts";
import type { Article } from "../../model/records.ts";
import type { When } from "../../model/when.ts";
import type { Instead } from "../problem.ts";
import type { Path } from "../yaml/tree.ts";

/** An entry without errors, and its file. */
export interface SoundEntry {
  readonly file: string;
  readonly article: Article;
}

/** A possible slip in one of an entry's claims, or in what it says about one trip. */
export interface Warning {
  readonly entry: SoundEntry;
  readonly claim?: Claim | undefined;
  readonly trip?: TripId | undefined;
  /** The path of the faulty value, within the claim; if there is no claim, within the entry. */
  readonly fields?: Path | undefined;
  readonly path?: Path | undefined;
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly instead?: Instead | undefined;
}

/** The dates of a stay or of a whole plan. */
export const claimDates = (claim: Claim): When | undefined =>
  "dates" in claim ? claim.dates : undefined;

/** How many days the dates certainly cover; 0 or less if they are too vague. */
export const sureDays = ({ start, end }: When): number =>
  Number.isFinite(start.to) && Number.isFinite(end.from) ? end.from - start.to + 1 : 0;

/** Whether a claim is a plan: announced, due or expected. */
export const isPlan = (claim: Claim): claim is PlanClaim => "stops" in claim;
