import type { TripId } from "./claim.ts";
import { type Licence, licenceOf } from "./licence.ts";

/** What identifies a site and its publisher: content/site.yaml. */
export interface Identity {
  readonly name: string;
  /** A one-sentence description; undefined if the site has none of its own. */
  readonly tagline?: string | undefined;
  /** The language of the entries and of the pages: a code of `words/codes.ts`. */
  readonly language: string;
  /** Who is responsible for it; defaults to the site's name. */
  readonly publisher: string;
  /** An e-mail address. */
  readonly contact?: string | undefined;
  /** The project's repository, without a trailing slash. */
  readonly repository?: string | undefined;
  readonly licence: Licence;
  /** The trip shown first on the home page; undefined for the latest change of plan. */
  readonly featured?: TripId | undefined;
}

/** The defaults for a site without content/site.yaml. */
export const DEFAULT_IDENTITY: Identity = {
  name: "Ports of Call",
  language: "en",
  publisher: "Ports of Call",
  licence: licenceOf("CC-BY-4.0"),
};

/** What readers would miss, for whoever builds the site; empty if nothing is missing. */
export const missingFields = (identity: Identity): readonly string[] =>
  identity === DEFAULT_IDENTITY
    ? ["there is no such file: the site goes by the project's name, and takes no reports"]
    : missingOptionalFields(identity);

const missingOptionalFields = (identity: Identity): readonly string[] => [
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
