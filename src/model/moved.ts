/** What has an id, and may be renamed. */
export const MOVED_KINDS = ["trips", "articles", "people", "outlets", "places"] as const;
export type MovedKind = (typeof MOVED_KINDS)[number];

/** Something that had another id, or is no longer on file. */
export interface Moved {
  readonly kind: MovedKind;
  /** The id that it had. */
  readonly from: string;
  /** Its id of today; undefined if it was taken out. */
  readonly to?: string | undefined;
}
