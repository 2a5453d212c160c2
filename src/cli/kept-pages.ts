import { constants, copyFileSync, linkSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroPrerenderer } from "astro";
import { identityOf, type PageRecord, readRecord, writeRecord } from "./page-record.ts";

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

type StaticPath = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];

/**
 * Takes from the last site each file whose `cacheKey` is still the same, and has only the others made. The
 * files are linked, and so never written to again: a build makes new ones.
 * @param addresses takes those of the pages that were kept, as Astro does not learn of them
 */
export function keptPages(keeping: Keeping, addresses: string[]): AstroIntegration {
  const keys = new Map<string, string>();
  let out = "";
  let root = "";
  const keep = (paths: readonly StaticPath[]): StaticPath[] => {
    const last = readRecord(keeping.record, keeping.epoch);
    return paths.filter((path) => {
      const { cacheKey = "", pathname, route } = path;
      const file = fileOf(path);
      if (cacheKey === "") return true;
      keys.set(file, cacheKey);
      if (!isKept(file, cacheKey, last)) return true;
      if (route.type === "page") addresses.push(`${root}${pathname}`);
      return false;
    });
  };
  const isKept = (file: string, cacheKey: string, last: PageRecord): boolean => {
    const [key, identity] = last.get(file) ?? [];
    const from = join(keeping.site, file);
    return key === cacheKey && identity === identityOf(from) && take(from, join(out, file));
  };
  return {
    name: "kept-pages",
    hooks: {
      "astro:config:done": ({ config }) => {
        out = fileURLToPath(config.outDir);
        root = `${config.site ?? ""}${config.base.replace(/\/$/, "")}`;
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          getStaticPaths: async () => keep(await standard.getStaticPaths()),
        }));
      },
      "astro:build:done": () => {
        const made = [...keys].flatMap(([file, key]) => {
          const identity = identityOf(join(out, file));
          return identity === undefined ? [] : [[file, [key, identity]] as const];
        });
        writeRecord(keeping.record, keeping.epoch, new Map(made));
      },
    },
  };
}

const fileOf = ({ pathname, route }: StaticPath): string =>
  route.type === "page" ? join(pathname, "index.html") : pathname.replace(/\/$/, "");

/** Links a file, or copies it where it cannot be linked; false where it is gone. */
function take(from: string, to: string): boolean {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
  return true;
}
