import { cpSync, existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isRunning } from "./processes.ts";

/**
 * Replaces a folder by another, which may be on another disk; the replaced one need not exist. If this fails, the old
 * folder stays in place; if the process is killed, the old folder is at worst left beside it, and the next call
 * restores it. The replaced folder is passed to `remove`.
 */
export function replaceFolder(
  made: string,
  place: string,
  remove: (old: string) => void = removeWhole,
): void {
  sweep(place);
  // `dist.4711` of process 4711, and `dist.4711.old`, which it replaces.
  const fresh = `${place}.${process.pid}`;
  try {
    move(made, fresh);
    swap(fresh, place, remove);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    // With a filter Node copies file by file, and tells a full disk from an I/O error.
    cpSync(from, to, { recursive: true, filter: () => true });
  }
}

function removeWhole(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function swap(fresh: string, place: string, remove: (old: string) => void): void {
  const old = `${fresh}.old`;
  if (existsSync(place)) renameSync(place, old);
  try {
    renameSync(fresh, place);
  } catch (error) {
    if (existsSync(old)) renameSync(old, place);
    throw error;
  }
  if (existsSync(old)) remove(old);
}

/** Cleans up after killed processes. */
function sweep(place: string): void {
  const start = `${basename(place)}.`;
  for (const name of readdirSync(dirname(place)).filter((each) => each.startsWith(start))) {
    const [, owner, old] = /^(\d+)(\.old)?$/u.exec(name.slice(start.length)) ?? [];
    if (owner === undefined || isAnother(Number(owner))) continue;
    const left = join(dirname(place), name);
    if (old !== undefined && !existsSync(place)) renameSync(left, place);
    else rmSync(left, { recursive: true, force: true });
  }
}

/** This process has not started yet, so anything bearing its id is from an earlier process. */
const isAnother = (owner: number): boolean => owner !== process.pid && isRunning(owner);
