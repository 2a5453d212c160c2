import type { Claim, TripId } from "../../model/claim.ts";
import type { Article } from "../../model/records.ts";
import type { When } from "../../model/when.ts";

/** An entry without errors, with the file that it was read from. */
export interface SoundEntry {
  readonly file: string;
  readonly article: Article;
}

/** What may be a slip in one claim of an entry, or in what it tells of one trip. */
export interface Warning {
  readonly entry: SoundEntry;
  readonly claim?: Claim | undefined;
  readonly trip?: TripId | undefined;
  /** The field of the claim that it is about. */
  readonly field?: string | undefined;
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** How many days dates cover for sure; 0 or fewer where they are too vague to tell. */
export const sureDays = ({ start, end }: When): number =>
  Number.isFinite(start.to) && Number.isFinite(end.from) ? end.from - start.to + 1 : 0;
