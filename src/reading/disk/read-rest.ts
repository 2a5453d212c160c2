import { type Identity, NAMELESS } from "../../model/identity.ts";
import type { TripId } from "../../model/claim.ts";
import type { Frame } from "../../model/frame.ts";
import type { Moved } from "../../model/records.ts";
import { type Problem, reporter } from "../problem.ts";
import type { Registers } from "../registers.ts";
import type { Feed } from "../schema/feeds.ts";
import type { ArticleReading } from "./article.ts";
import { type Editorial, readEditorials } from "./editorial.ts";
import { readFeeds } from "./feeds.ts";
import { readFrame } from "./frame.ts";
import { readMoved } from "./moved.ts";
import type { Read } from "./read-registers.ts";
import { readSite } from "./site.ts";
import type { SortedFiles } from "./sort-files.ts";

/** Of all entries, also of those with mistakes: who names one of them makes no other mistake. */
export interface KnownIds {
  readonly trip: ReadonlySet<TripId>;
  readonly article: ReadonlySet<string>;
}

/** What has been read of a content folder when its entries and registers have. */
interface Reading {
  readonly sorted: SortedFiles;
  readonly read: Read;
  readonly readings: readonly ArticleReading[];
  readonly registers: Registers;
  readonly known: KnownIds;
  readonly problems: Problem[];
}

interface Rest {
  readonly identity: Identity;
  readonly editorials: readonly Editorial[];
  readonly frames: readonly { readonly file: string; readonly frame: Frame }[];
  readonly feeds: readonly Feed[];
  readonly moved: readonly Moved[];
}

/** The files that name entries and registers: texts, frames, feeds, ids that were, and what the site is. */
export function readRest(reading: Reading): Rest {
  const { sorted, read, registers, known, problems } = reading;
  const editorials = readEditorials(sorted, read, known, problems);
  const frames = readFrames(reading);
  const { feeds, site } = sorted;
  const siteText = site ? read(site) : undefined;
  const identity =
    site && siteText !== undefined
      ? readSite(siteText, reporter(site, problems), known.trip)
      : undefined;
  return {
    identity: identity ?? NAMELESS,
    editorials,
    frames,
    feeds: feeds ? readFeeds(read(feeds) ?? "", registers.outlets, reporter(feeds, problems)) : [],
    moved: readMoves(reading),
  };
}

function readFrames(reading: Reading): Rest["frames"] {
  const { sorted, read, readings, registers, known, problems } = reading;
  const witnesses = {
    trips: known.trip,
    articles: known.article,
    claims: readings.flatMap(({ article }) => article?.claims ?? []),
    people: registers.people,
  };
  return sorted.frames.flatMap(({ file, id }) => {
    const raw = read(file);
    const frame = raw !== undefined && readFrame(raw, id, witnesses, reporter(file, problems));
    return frame ? [{ file, frame }] : [];
  });
}

function readMoves({ sorted, read, registers, known, problems }: Reading): readonly Moved[] {
  const { moved: file } = sorted;
  if (!file) return [];
  const ids = {
    trips: known.trip,
    articles: known.article,
    people: registers.peopleIds,
    outlets: new Set(registers.outlets?.keys()),
    places: new Set(registers.places?.list.map(({ id }) => id)),
  };
  return readMoved(read(file) ?? "", ids, reporter(file, problems));
}
