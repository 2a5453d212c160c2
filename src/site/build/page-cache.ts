import { join } from "node:path";
import { removeStale } from "./previous-site.ts";
import type { Chapters, LastFile } from "./chapters.ts";
import { identityOf, type PageRecord, readRecord, writeRecord } from "./page-record.ts";
import { linkOrCopy } from "./link-or-copy.ts";
import type { Destination } from "./destination.ts";
import { fileOf, listedAddresses, type StaticPath } from "./static-path.ts";

/** A site, or a shard of one, that was built before. */
interface Built {
  readonly site: string;
  /** The file with its page record. */
  readonly record: string;
}

/** What a build may reuse: the previous site, and shards of this one. */
export interface CacheOptions extends Built {
  readonly shares: readonly Built[];
  /** The shard to build, as `2/3`; empty for the whole site. */
  readonly shard: string;
  /** What all pages depend on: see build-epoch.ts. */
  readonly epoch: string;
}

/** The page record in a shard's folder. */
export const SHARE_RECORD = "pages.json";

/** By the path of a file within the site. */
export interface KeptChapters {
  /** The previous build's file, unless it has been modified since. */
  readonly last: (file: string) => LastFile | undefined;
  readonly made: (file: string, chapters: Chapters) => void;
}

/**
 * Reuses each file of the previous site whose `cacheKey` is unchanged. Files are hard links, so a build replaces them
 * and never writes to them. Adds the URLs of reused pages to `addresses`.
 */
export class PageCache implements KeptChapters {
  readonly #options: CacheOptions;
  readonly #addresses: string[];
  readonly #keys = new Map<string, string>();
  /** Of the previous site, and of this one. */
  readonly #chapters = {
    last: new Map<string, { readonly identity: string; readonly chapters: Chapters }>(),
    made: new Map<string, Chapters>(),
  };

  constructor(cacheOptions: CacheOptions, addresses: string[]) {
    this.#options = cacheOptions;
    this.#addresses = addresses;
  }

  /** Returns the paths that still have to be rendered. */
  keep(paths: readonly StaticPath[], destination: Destination): StaticPath[] {
    const { shares, epoch } = this.#options;
    const built = [this.#options, ...shares].map(({ site, record }) => ({
      site,
      pages: readRecord(record, epoch),
    }));
    for (const [file, [, identity, chapters]] of built[0]!.pages)
      if (chapters) this.#chapters.last.set(file, { identity, chapters });
    const [folders, taken] = [new Set<string>(), new Set<string>()];
    const left = paths.filter((path) => {
      const isTaken = this.#reuse(path, destination, built, folders);
      if (isTaken) taken.add(join(destination.out, fileOf(path)));
      return !isTaken;
    });
    // Stale files of the stashed site.
    removeStale(taken, destination.out);
    return left;
  }

  /** Whether the file could be reused. */
  #reuse(
    path: StaticPath,
    destination: Destination,
    built: readonly { readonly site: string; readonly pages: PageRecord }[],
    folders: Set<string>,
  ): boolean {
    const { cacheKey = "" } = path;
    const file = fileOf(path);
    if (cacheKey === "") return false;
    this.#keys.set(file, cacheKey);
    const from = built.find(({ site, pages }) => {
      const [key, identity] = pages.get(file) ?? [];
      return key === cacheKey && identity === identityOf(join(site, file));
    });
    if (!from) return false;
    if (!linkOrCopy(join(from.site, file), join(destination.out, file), folders)) return false;
    this.#addresses.push(...listedAddresses(path, destination));
    const [, , chapters] = from.pages.get(file)!;
    if (chapters) this.made(file, chapters);
    return true;
  }

  last(file: string): LastFile | undefined {
    const { identity, chapters } = this.#chapters.last.get(file) ?? {};
    const path = join(this.#options.site, file);
    return chapters && identity === identityOf(path) ? { path, chapters } : undefined;
  }

  made(file: string, chapters: Chapters): void {
    if (Object.keys(chapters).length > 0) this.#chapters.made.set(file, chapters);
  }

  /** Writes the page record for the next build. */
  record(out: string): void {
    const made = [...this.#keys].flatMap(([file, key]) => {
      const identity = identityOf(join(out, file));
      if (identity === undefined) return [];
      const chapters = this.#chapters.made.get(file);
      const known = chapters ? ([key, identity, chapters] as const) : ([key, identity] as const);
      return [[file, known] as const];
    });
    writeRecord(this.#options.record, this.#options.epoch, new Map(made));
  }
}
