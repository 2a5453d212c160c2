import { join } from "node:path";
import { identityOf, type PageRecord, readRecord, writeRecord } from "./page-record.ts";
import { takeFile } from "./take-file.ts";
import type { Destination, PrerenderStep, StaticPath } from "./prerendering.ts";
import { fileOf, listedAddresses } from "./static-path.ts";

/** A site, or a share of one, that was built before. */
interface Built {
  readonly site: string;
  /** The file that tells what its pages were made of. */
  readonly record: string;
}

/** What a build may take from the one before, and from those that made a share of it. */
export interface Keeping extends Built {
  readonly shares: readonly Built[];
  /** The share that this build makes, of how many; empty where it makes all. */
  readonly shard: string;
  /** What else pages depend on: see build-epoch.ts. */
  readonly epoch: string;
}

/** In the folder of a share: what its pages were made of. */
export const SHARE_RECORD = "pages.json";

interface KeptPages {
  readonly step: PrerenderStep;
  /** Notes what the pages of this build were made of, for the next. */
  readonly record: (out: string) => void;
}

/**
 * Takes from the last site each file whose `cacheKey` is still the same, and has only the others made. The
 * files are linked, and so never written to again: a build makes new ones. `addresses` gain those of its pages.
 */
export function keptPages(keeping: Keeping, addresses: string[]): KeptPages {
  const keeper = new Keeper(keeping, addresses);
  return {
    step: (inner, destination) => ({
      ...inner,
      getStaticPaths: async () => keeper.keep(await inner.getStaticPaths(), destination),
    }),
    record: (out) => {
      keeper.record(out);
    },
  };
}

class Keeper {
  readonly #keeping: Keeping;
  readonly #addresses: string[];
  readonly #keys = new Map<string, string>();

  constructor(keeping: Keeping, addresses: string[]) {
    this.#keeping = keeping;
    this.#addresses = addresses;
  }

  /** Those that are still to be made. */
  keep(paths: readonly StaticPath[], destination: Destination): StaticPath[] {
    const { shares, epoch } = this.#keeping;
    const built = [this.#keeping, ...shares].map(({ site, record }) => ({
      site,
      pages: readRecord(record, epoch),
    }));
    const folders = new Set<string>();
    return paths.filter((path) => !this.#keepOne(path, destination, built, folders));
  }

  /** Whether it could be taken from what was built before. */
  #keepOne(
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
    if (!takeFile(join(from.site, file), join(destination.out, file), folders)) return false;
    this.#addresses.push(...listedAddresses(path, destination));
    return true;
  }

  record(out: string): void {
    const made = [...this.#keys].flatMap(([file, key]) => {
      const identity = identityOf(join(out, file));
      return identity === undefined ? [] : [[file, [key, identity]] as const];
    });
    writeRecord(this.#keeping.record, this.#keeping.epoch, new Map(made));
  }
}
