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

const STORE = ".cache/aside";
/** One per output folder. */
const MAX_ASIDE = 4;

const asideOf = (place: string): string => join(STORE, nameFor(place));

/** Moves a replaced site aside; removes it instead if it is on another disk. */
export function setAside(site: string, place: string): void {
  const aside = asideOf(place);
  mkdirSync(STORE, { recursive: true });
  rmSync(aside, { recursive: true, force: true });
  try {
    renameSync(site, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    rmSync(site, { recursive: true, force: true });
  }
  sweepOldest(STORE, MAX_ASIDE);
}

/** Starts a new site from the one set aside for its place, if any. */
export function beginWithAside(site: string, place: string): void {
  const aside = asideOf(place);
  if (existsSync(aside)) renameSync(aside, site);
}

/** Removes every file not in `kept`, and the folders this empties; returns whether anything is left. */
export function removeAllBut(kept: ReadonlySet<string>, folder: string): boolean {
  let isEmpty = true;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() ? removeAllBut(kept, path) : kept.has(path)) isEmpty = false;
    else if (entry.isDirectory()) rmdirSync(path);
    else unlinkSync(path);
  }
  return !isEmpty;
}
