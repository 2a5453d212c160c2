import { language } from "./language.ts";
import { url } from "./links.ts";
import { downloadsOf } from "../downloads/downloads.ts";
import type { Download } from "../downloads/download.ts";
import { type Part, partsOf, type Scope } from "../downloads/parts.ts";
import { dataset } from "./dataset.ts";
import { byName } from "../model/sort.ts";

/** A download link as lists show it. */
export interface DownloadLink {
  readonly mediaType: string;
  readonly label: string;
  readonly href: string;
}

let made: ReadonlyMap<string, Part> | undefined;

const parts = (): ReadonlyMap<string, Part> =>
  (made ??= new Map(partsOf(dataset()).map((part) => [keyOf(part.scope), part])));

const keyOf = ({ kind, id }: Scope): string => `${kind} ${id}`;

/** The downloads of one trip, person or country; none if no trip is on file. */
export function linksTo(kind: Scope["kind"], id = ""): readonly DownloadLink[] {
  const part = parts().get(keyOf({ kind, id }));
  return part ? downloadsOf(part).map(toLink) : [];
}

/** People or countries with their downloads, by name. */
export const allLinksTo = (
  kind: Scope["kind"],
): readonly { readonly name: string; readonly links: readonly DownloadLink[] }[] =>
  [...parts().values()]
    .filter(({ scope }) => scope.kind === kind)
    .map((part) => ({ name: part.data.name, links: downloadsOf(part).map(toLink) }))
    .toSorted(byName(language.messages.language));

export const toLink = ({ label, mediaType, path }: Download): DownloadLink => ({
  label: sayLabel(label),
  mediaType,
  href: url(path),
});

/** `Stops (CSV)`, in the language and brackets of the site. */
function sayLabel(label: string): string {
  const { files, file } = language.ui.data;
  const [, name = label, format] = /^(.*) \(([^)]+)\)$/u.exec(label) ?? [];
  const said = files[name] ?? name;
  return format === undefined ? said : file(said, format);
}

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
