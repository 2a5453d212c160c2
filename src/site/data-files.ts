import type { DownloadLink } from "./downloads.ts";

/** The files that are not tables, by purpose. */
export const KINDS = ["json", "map", "follow", "described"] as const;
type Kind = (typeof KINDS)[number];

const BY_TYPE: Readonly<Record<string, Kind>> = {
  "application/json": "json",
  "application/geo+json": "map",
  "text/calendar": "follow",
  "application/atom+xml": "follow",
};

/** Files that only describe how to read others. */
const isDescription = ({ href }: DownloadLink): boolean =>
  /\/(?:schemas\/|datapackage\.|openapi\.|README\.)|schema\.json$/u.test(href);

export const filesOf = (links: readonly DownloadLink[], kind: Kind): readonly DownloadLink[] =>
  links.filter((link) => (isDescription(link) ? "described" : BY_TYPE[link.mediaType]) === kind);
