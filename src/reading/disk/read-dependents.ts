import { type Identity, DEFAULT_IDENTITY } from "../../model/identity.ts";
import type { TripId } from "../../model/claim.ts";
import type { Frame } from "../../model/frame.ts";
import type { Moved, Outlet } from "../../model/records.ts";
import { type Problem, reporter, type Report } from "../problem.ts";
import type { Registers } from "../registers.ts";
import { type Feed, feeds as feedsSchema } from "../schema/feeds.ts";
import type { ArticleReading } from "./article.ts";
import { type Editorial, readEditorials } from "./editorial.ts";
import { readMoved } from "./moved.ts";
import type { Read } from "./read-registers.ts";
import { readSite } from "./site.ts";
import type { SortedFiles } from "./sort-files.ts";
import { checkFrame, type FrameWitnesses } from "../checks/frames.ts";
import { readFields } from "../schema/explain.ts";
import { frame as frameSchema } from "../schema/frame.ts";
import { readYaml } from "../yaml/yaml.ts";
import { readText } from "./text.ts";
import { canonicalUrl } from "../checks/links.ts";
import { readRegister } from "./registers.ts";

/** The ids of all entries, including those with errors: referring to one of those is no mistake. */
export interface KnownIds {
  readonly trip: ReadonlySet<TripId>;
  readonly article: ReadonlySet<string>;
}

/** The parts of a content folder that are read first: entries and registers. */
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

/** The files that refer to entries and registers: texts, frames, feeds, moved ids, and the site's identity. */
export function readDependents(reading: Reading): Rest {
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
    identity: identity ?? DEFAULT_IDENTITY,
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

/** Reads content/frames/<id>.yaml and checks it against the entries; undefined if it cannot be read. */
function readFrame(
  raw: string | Uint8Array,
  id: string,
  known: FrameWitnesses,
  report: Report,
): Frame | undefined {
  const text = readText(raw, report);
  const tree = text === undefined ? undefined : readYaml(text, report);
  const fields = tree && readFields(frameSchema, tree, report);
  if (!fields) return undefined;
  const { years, trips, ...rest } = fields;
  const [first, last] = years;
  const frame: Frame = {
    id,
    ...rest,
    first,
    last,
    trips: new Map(
      Object.entries(trips)
        .map(([year, trip]) => [Number(year), trip as TripId] as const)
        .toSorted(([a], [b]) => a - b),
    ),
  };
  checkFrame(frame, known, (path, complaint) => report(tree.at(path), complaint));
  return frame;
}

/** Reads feeds.yaml: feeds of outlets on file, without duplicate URLs. */
function readFeeds(
  raw: string | Uint8Array,
  outlets: ReadonlyMap<string, Outlet> | undefined,
  report: Report,
): readonly Feed[] {
  const tree = readRegister(raw, report);
  // A file of comments only, such as the example, is an empty list.
  if (tree?.value === undefined || tree.value === null) return [];
  const fields = readFields(feedsSchema, tree, report) ?? [];
  const taken = new Map<string, number>();
  return fields.filter(({ outlet, url }, index) => {
    const before = taken.get(canonicalUrl(url));
    taken.set(canonicalUrl(url), index);
    if (before !== undefined)
      report(tree.at([index, "url"]), {
        code: "duplicate-feed",
        message: `unexpected second feed of this address: it is on line ${tree.at([before, "url"]).line} already`,
      });
    const isKnown = outlets?.has(outlet) ?? true;
    if (!isKnown)
      report(tree.at([index, "outlet"]), {
        code: "unknown-outlet",
        message: `unexpected outlet "${outlet}", expected an id of outlets.yaml`,
      });
    return before === undefined && isKnown;
  });
}
