/** As many are side by side on a desk's screen. */
export const MAX_SUBJECTS = 3;

/** Somebody whose trips are compared with others': a minister, or all ministers of one country. */
export interface Subject {
  /** In addresses: `wang-yi`, `cn`. */
  readonly id: string;
  readonly kind: "minister" | "ministry";
  readonly name: string;
  readonly href: string;
  readonly trips: number;
  /** Each year with a trip, and how many. */
  readonly years: readonly (readonly [year: number, trips: number])[];
  /** Announced stops by what became of them, in the order of STOP_PARTS. */
  readonly parts: readonly number[];
  /** Median days from announcement to change; null if no change has both days. */
  readonly notice: number | null;
  /** Stops made in each region, the most first. */
  readonly regions: readonly (readonly [name: string, stops: number])[];
}

/** All who can be compared, as the page's script takes them. */
export interface CompareData {
  readonly first: number;
  readonly last: number;
  readonly subjects: readonly Subject[];
}
