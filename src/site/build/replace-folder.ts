import { cpSync, existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isRunning } from "./processes.ts";

/**
 * Puts a folder in the place of another, which may not be there yet, and may be on another disk. Where that
 * fails, the other is as it was; where the process is killed, it is at worst beside its place, and the next
 * call puts it back. What is replaced is removed, or whatever else is to become of it.
 */
export function replaceFolder(
  made: string,
  place: string,
  remove: (old: string) => void = removeWhole,
): void {
  sweep(place);
  // `dist.4711`, of process 4711, and `dist.4711.old`, which it replaces.
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
    // With a filter Node copies file by file, and tells a disk that is full from one that is broken.
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

/** Puts right what processes left that were killed. */
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

/** One that runs and is not this one, which has begun nothing yet: what bears its number is of an earlier one. */
const isAnother = (owner: number): boolean => owner !== process.pid && isRunning(owner);
