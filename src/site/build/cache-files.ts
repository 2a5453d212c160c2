import { createHash } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** The name of the cache file or folder for a key. */
export const nameFor = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 16);

/** Removes all but the newest entries of a cache folder. */
export function sweepOldest(folder: string, most: number): void {
  readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, time: statSync(path).mtimeMs }))
    .sort((a, b) => b.time - a.time)
    .slice(most)
    .forEach(({ path }) => rmSync(path, { recursive: true, force: true }));
}
