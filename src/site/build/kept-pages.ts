import { constants, copyFileSync, linkSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { identityOf, readRecord, writeRecord } from "./page-record.ts";
import type { Destination, PrerenderStep, StaticPath } from "./prerendering.ts";
import { fileOf, listedAddresses } from "./static-path.ts";

/** What a build may take from the one before. */
export interface Keeping {
  /** The folder of the site that was built last. */
  readonly site: string;
  /** The file that tells what its pages were made of. */
  readonly record: string;
  /** What else they depend on: see build-epoch.ts. */
  readonly epoch: string;
}

/** For the configuration of Astro, which is read apart from the command that builds. */
export const keepingEnvironment = (keeping: Keeping): Record<string, string> => ({
  KEEPING: JSON.stringify(keeping),
});

export const readKeeping = ({ KEEPING }: NodeJS.ProcessEnv): Keeping | undefined =>
  KEEPING ? (JSON.parse(KEEPING) as Keeping) : undefined;

interface KeptPages {
  readonly step: PrerenderStep;
  readonly integration: AstroIntegration;
}

/**
 * Takes from the last site each file whose `cacheKey` is still the same, and has only the others made. The
 * files are linked, and so never written to again: a build makes new ones. `addresses` gain those of its pages.
 */
export function keptPages(keeping: Keeping, addresses: string[]): KeptPages {
  const keys = new Map<string, string>();
  const keep = async (
    paths: readonly StaticPath[],
    destination: Destination,
  ): Promise<StaticPath[]> => {
    const last = readRecord(keeping.record, keeping.epoch);
    const made = new Set<string>();
    const makeFolder = (folder: string): void => {
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
    };
    /** Whether it could be taken from the last site. */
    const keepOne = (path: StaticPath): boolean => {
      const { cacheKey = "" } = path;
      const file = fileOf(path);
      if (cacheKey === "") return false;
      keys.set(file, cacheKey);
      const [key, identity] = last.get(file) ?? [];
      const from = join(keeping.site, file);
      if (key !== cacheKey || identity !== identityOf(from)) return false;
      const to = join(destination.out, file);
      makeFolder(dirname(to));
      if (!take(from, to)) return false;
      addresses.push(...listedAddresses(path, destination));
      return true;
    };
    const toMake: StaticPath[] = [];
    for (const [index, path] of paths.entries()) {
      // Meanwhile the search index takes what it is sent.
      if (index % 200 === 0) await setImmediate();
      if (!keepOne(path)) toMake.push(path);
    }
    return toMake;
  };
  const step: PrerenderStep = (inner, destination) => ({
    ...inner,
    getStaticPaths: async () => keep(await inner.getStaticPaths(), destination),
  });
  const integration: AstroIntegration = {
    name: "kept-pages",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const out = fileURLToPath(dir);
        const made = [...keys].flatMap(([file, key]) => {
          const identity = identityOf(join(out, file));
          return identity === undefined ? [] : [[file, [key, identity]] as const];
        });
        writeRecord(keeping.record, keeping.epoch, new Map(made));
      },
    },
  };
  return { step, integration };
}

/** Links a file, or copies it where it cannot be linked; false where it is gone. */
function take(from: string, to: string): boolean {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
  return true;
}
