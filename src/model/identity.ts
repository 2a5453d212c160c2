import type { TripId } from "./claim.ts";
import { type Licence, licenceOf } from "./licence.ts";

/** What makes a site somebody's: content/site.yaml. */
export interface Identity {
  readonly name: string;
  /** What it shows, in one sentence; undefined if the site has none of its own. */
  readonly tagline?: string | undefined;
  /** Of the entries, and so of all that is said of them: a code of `words/codes.ts`. */
  readonly language: string;
  /** Who answers for it: the site's name if nobody else is named. */
  readonly publisher: string;
  /** An e-mail address. */
  readonly contact?: string | undefined;
  /** Where the project is kept, without a slash at the end. */
  readonly repository?: string | undefined;
  readonly licence: Licence;
  /** The trip that the first page begins with; undefined for the latest change of plan. */
  readonly featured?: TripId | undefined;
}

/** A site of which nothing is told. */
export const NAMELESS: Identity = {
  name: "Ports of Call",
  language: "en",
  publisher: "Ports of Call",
  licence: licenceOf("CC-BY-4.0"),
};

/** What readers would miss, for who builds the site; empty if nothing is. */
export const missingFrom = (identity: Identity): readonly string[] =>
  identity === NAMELESS
    ? ["there is no such file: the site goes by the project's name, and takes no reports"]
    : blanksOf(identity);

const blanksOf = (identity: Identity): readonly string[] => [
  ...(identity.tagline === undefined
    ? ["no tagline: the site does not say in its own words what it shows"]
    : []),
  ...(identity.repository === undefined && identity.contact === undefined
    ? ["no repository and no contact: readers cannot report a problem"]
    : []),
  ...(identity.repository === undefined
    ? ["no repository: no page leads to where its entry can be corrected"]
    : []),
];
