import type { CountryName } from "../../geography/countries.ts";
import { type Content, readContent } from "../../reading/disk/content.ts";
import { diskFiles, type Files } from "../../reading/disk/files.ts";
import { withLastGood } from "../../reading/disk/last-good.ts";
import { ReadCache } from "../../reading/disk/read-cache.ts";
import { resolve } from "node:path";

/**
 * Reads a content folder repeatedly, for the dev server: only changed files are parsed again, and entries that now have
 * errors stay as they last were, beside the current problems.
 */
export function steadyContent(folder: string, nameOf: CountryName): () => Content {
  const cache = new ReadCache();
  let last: Content | undefined;
  return () => (last = withLastGood(folder, last, readContent(folder, diskFiles, cache, nameOf)));
}

const readers = new Map<string, () => Content>();

/** The same for pages: the cache survives reloads of the calling module. */
export function readSteadily(folder: string, nameOf: CountryName): Content {
  const reader = readers.get(folder) ?? steadyContent(folder, nameOf);
  readers.set(folder, reader);
  return reader();
}

/** By folder path. */
type Readings = Map<string, Content>;

const everywhere = globalThis as { contentReadings?: Readings };

/**
 * Reads a content folder once per process, so that a build renders exactly what it has checked. Pages are bundled and
 * share no modules with the checks, hence the global.
 */
export function readOnce(
  folder: string,
  nameOf: CountryName,
  files?: Files,
  { cwd = process.cwd(), cache }: { readonly cwd?: string; readonly cache?: ReadCache } = {},
): Content {
  const readings = (everywhere.contentReadings ??= new Map());
  const path = resolve(cwd, folder);
  const content = readings.get(path) ?? readContent(folder, files, cache, nameOf);
  readings.set(path, content);
  return content;
}
