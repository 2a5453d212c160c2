/** The output folder, and the path that the site is served under, without a trailing slash. */
export interface Destination {
  readonly out: string;
  readonly base: string;
  /** The origin; empty if not known. */
  readonly site: string;
}
