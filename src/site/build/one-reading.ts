import { resolve } from "node:path";
import type { CountryName } from "../../geography/countries.ts";
import { type Content, readContent } from "../../reading/disk/content.ts";
import type { Files } from "../../reading/disk/files.ts";

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
  cwd: string = process.cwd(),
): Content {
  const readings = (everywhere.contentReadings ??= new Map());
  const path = resolve(cwd, folder);
  const content = readings.get(path) ?? readContent(folder, files, undefined, nameOf);
  readings.set(path, content);
  return content;
}
