import { linkSync, renameSync, rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { findRunning, nameOf } from "./processes.ts";
import { createWhole, readIfThere } from "./write.ts";

const PAUSE = 500;

/**
 * Runs a task when no other process runs it: each takes its turn. `file` names the one whose turn it is; one
 * that is gone has had its turn.
 */
export async function withLock<Result>(
  file: string,
  task: () => Promise<Result>,
  onWait: (pid: number) => void,
): Promise<Result> {
  let told = 0;
  for (let holder = take(file); holder !== undefined; holder = take(file)) {
    if (holder !== told) onWait(holder);
    told = holder;
    await wait(PAUSE);
  }
  const release = (): void => rmSync(file, { force: true });
  process.once("exit", release);
  try {
    return await task();
  } finally {
    release();
    process.removeListener("exit", release);
  }
}

const holderOf = (file: string): string | undefined => readIfThere(file)?.toString();

/** Takes the turn, or says whose it is. */
function take(file: string): number | undefined {
  while (!createWhole(file, nameOf(process.pid))) {
    const holder = holderOf(file);
    if (holder === undefined) continue;
    const running = findRunning(holder);
    if (running !== undefined) return running;
    remove(file, holder);
  }
  return undefined;
}

/** Of several that find the turn of a process that is gone, one removes it, and none the turn of the next. */
function remove(file: string, holder: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (holderOf(aside) !== holder) linkSync(aside, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
