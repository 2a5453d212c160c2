// Keeps the site that a build replaced, so that the next build can start from its folder: most files are already the
// right hard links, which saves creating and removing thousands of folders.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from "node:fs";
import { join } from "node:path";
import { nameFor, sweepOldest } from "./cache-files.ts";

const STORE = ".cache/previous-sites";
/** One per output folder. */
const MAX_STASHES = 4;

const stashOf = (place: string): string => join(STORE, nameFor(place));

/** Stashes a replaced site; removes it instead if it is on another disk. */
export function stashSite(site: string, place: string): void {
  const stash = stashOf(place);
  mkdirSync(STORE, { recursive: true });
  rmSync(stash, { recursive: true, force: true });
  try {
    renameSync(site, stash);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    rmSync(site, { recursive: true, force: true });
  }
  sweepOldest(STORE, MAX_STASHES);
}

/** Starts a new site from the one stashed for its place, if any. */
export function restoreStash(site: string, place: string): void {
  const stash = stashOf(place);
  if (existsSync(stash)) renameSync(stash, site);
}

/** Removes every file not in `keep`, and the folders this empties; returns whether anything is left. */
export function removeStale(keep: ReadonlySet<string>, folder: string): boolean {
  let isEmpty = true;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() ? removeStale(keep, path) : keep.has(path)) isEmpty = false;
    else if (entry.isDirectory()) rmdirSync(path);
    else unlinkSync(path);
  }
  return !isEmpty;
}
