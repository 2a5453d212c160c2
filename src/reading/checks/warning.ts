import type { Claim, PlanClaim, TripId } from "../../model/claim.ts";
import type { Article } from "../../model/records.ts";
import type { When } from "../../model/when.ts";
import type { Instead } from "../problem.ts";
import type { Path } from "../yaml/tree.ts";

/** An entry without errors, with the file that it was read from. */
export interface SoundEntry {
  readonly file: string;
  readonly article: Article;
}

/** What may be a slip in one claim of an entry, or in what it says of one trip. */
export interface Warning {
  readonly entry: SoundEntry;
  readonly claim?: Claim | undefined;
  readonly trip?: TripId | undefined;
  /** The path within the claim, or within the entry where it is about no claim, of what it is about. */
  readonly fields?: Path | undefined;
  readonly path?: Path | undefined;
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly instead?: Instead | undefined;
}

/** The dates of a stay or of a plan as a whole. */
export const claimDates = (claim: Claim): When | undefined =>
  "dates" in claim ? claim.dates : undefined;

/** How many days dates cover for sure; 0 or fewer where they are too vague to tell. */
export const sureDays = ({ start, end }: When): number =>
  Number.isFinite(start.to) && Number.isFinite(end.from) ? end.from - start.to + 1 : 0;

/** Whether a claim is a plan: announced, due or expected. */
export const isPlan = (claim: Claim): claim is PlanClaim => "stops" in claim;
