// The site that a build has replaced is set aside: the next makes its pages in that folder, where most files are links to
// those that it takes already, and need not make thousands of folders, and remove as many.
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
/** There is one for each place that a site was built at. */
const MAX_ASIDE = 4;

const asideOf = (place: string): string => join(STORE, nameFor(place));

/** Sets a site aside that was at a place; one on another disk is removed. */
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

/** Begins a new site with the one that was set aside for its place, if there is any. */
export function beginWithAside(site: string, place: string): void {
  const aside = asideOf(place);
  if (existsSync(aside)) renameSync(aside, site);
}

/** Removes all files of a folder but some, and folders that are left empty; whether anything is left. */
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
