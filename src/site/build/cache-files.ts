import { createHash } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** What a file or folder of a cache is called that is kept for what a text says. */
export const nameFor = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 16);

/** Removes all but the newest that a folder of a cache holds. */
export function sweepOldest(folder: string, most: number): void {
  readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, time: statSync(path).mtimeMs }))
    .sort((a, b) => b.time - a.time)
    .slice(most)
    .forEach(({ path }) => rmSync(path, { recursive: true, force: true }));
}
