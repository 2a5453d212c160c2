import type { CountryName } from "../../geography/countries.ts";
import { type Content, readContent } from "../../reading/disk/content.ts";
import { diskFiles, type Files } from "../../reading/disk/files.ts";
import { withLastGood } from "../../reading/disk/last-good.ts";
import { ReadCache } from "../../reading/disk/read-cache.ts";
import { resolve } from "node:path";

/**
 * Reads a content folder again and again, for the dev server: only what has changed is read anew, and
 * what has become unsound stays as it was, beside the problems of now.
 */
export function steadyContent(folder: string, nameOf: CountryName): () => Content {
  const cache = new ReadCache();
  let last: Content | undefined;
  return () => (last = withLastGood(folder, last, readContent(folder, diskFiles, cache, nameOf)));
}

const readers = new Map<string, () => Content>();

/** The same, for pages: the cache outlives each start of the module that asks. */
export function readSteadily(folder: string, nameOf: CountryName): Content {
  const reader = readers.get(folder) ?? steadyContent(folder, nameOf);
  readers.set(folder, reader);
  return reader();
}

/** By the paths of their folders. */
type Readings = Map<string, Content>;

const everywhere = globalThis as { contentReadings?: Readings };

/**
 * Reads a content folder once in a process: a build makes its pages of what it has checked. They are bundled,
 * and share no module with what checks, but what is global.
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
