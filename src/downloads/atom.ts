import { Feed } from "feed";
import type { Day } from "../model/day.ts";
import type { Dataset } from "./dataset.ts";

/** A feed entry in plain text. */
export interface FeedEntry {
  /** A stable key of its subject: `articles/2026/…`. */
  readonly key: string;
  readonly title: string;
  /** The page that it links to, as a path of the site. */
  readonly path: string;
  /** The day from which it is known; for an undated one, the day on which it was read. */
  readonly known: Day;
  /** No source gives a date: sorted after everything dated. */
  readonly undated: boolean;
  /** The day on which its article was published, if known to the day. */
  readonly published?: Day | undefined;
  /** The day of its last correction, if any. */
  readonly changed?: Day | undefined;
  /** One string per paragraph; a getter may delay making it, as a feed has only the newest entries. */
  readonly text: readonly string[];
}

/** The maximum size of a feed; the downloads have everything. */
export const MAX_ENTRIES = 200;

/**
 * Entries as Atom (RFC 4287), the newest first and undated ones last, which have the mandatory `updated` but no
 * `published`. `path` is where the feed itself is published.
 */
export function toAtom(
  data: Dataset,
  { title, path, about }: { readonly title: string; readonly path: string; readonly about: string },
  entries: readonly FeedEntry[],
): string {
  const newest = entries
    .toSorted((a, b) => Number(a.undated) - Number(b.undated) || b.known - a.known)
    .slice(0, MAX_ENTRIES);
  const updated = newest.reduce((last, entry) => Math.max(last, updatedOn(entry)), -Infinity);
  const feed = new Feed({
    id: idOf(path),
    title: legible(title),
    link: data.address(about),
    feedLinks: { atom: data.address(path) },
    updated: instantOf(newest.length > 0 ? updated : data.generated),
    author: { name: data.identity.publisher, link: data.address("") },
    copyright: data.identity.licence.name,
    generator: false,
  });
  for (const entry of newest) {
    feed.addItem({
      id: idOf(entry.key),
      title: escapeHtml(entry.title),
      link: data.address(entry.path),
      date: instantOf(updatedOn(entry)),
      ...(entry.published !== undefined && { published: instantOf(entry.published) }),
      content: entry.text.map((line) => `<p>${escapeHtml(line)}</p>`).join("\n"),
    });
  }
  return feed.atom1();
}

const updatedOn = ({ known, changed = known }: FeedEntry): Day => Math.max(known, changed);

/** A tag URI (RFC 4151): the same wherever the site is served. */
const idOf = (key: string): string => `tag:ports-of-call,2026:${key}`;

/** Titles and texts of entries are HTML. */
const escapeHtml = (text: string): string =>
  legible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Removes what XML does not allow: control characters and lone surrogates. */
const legible = (text: string): string => text.toWellFormed().replace(/[^\P{Cc}\t\n\r]/gu, "");

const DAY_IN_MILLISECONDS = 86_400_000;

/** A day as the feed library expects it: midnight UTC, so that no time zone shifts it. */
// eslint-disable-next-line no-restricted-syntax -- the library takes nothing else
const instantOf = (day: Day): Date => new Date(day * DAY_IN_MILLISECONDS);
