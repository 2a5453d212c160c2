import { linkSync, renameSync, rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { findRunning, processKey } from "./processes.ts";
import { createAtomically, readIfThere } from "./write.ts";

const POLL_MS = 500;

/** Runs a task under a lock file that names the process holding it; the lock of a process that is gone is void. */
export async function withLock<Result>(
  file: string,
  task: () => Promise<Result>,
  onWait: (pid: number) => void,
): Promise<Result> {
  let reportedPid = 0;
  for (let holder = acquire(file); holder !== undefined; holder = acquire(file)) {
    if (holder !== reportedPid) onWait(holder);
    reportedPid = holder;
    await wait(POLL_MS);
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

/** Takes the lock, or returns the process that holds it. */
function acquire(file: string): number | undefined {
  while (!createAtomically(file, processKey(process.pid))) {
    const holder = holderOf(file);
    if (holder === undefined) continue;
    const running = findRunning(holder);
    if (running !== undefined) return running;
    removeStale(file, holder);
  }
  return undefined;
}

/** Of several processes that find a stale lock, one removes it; none may remove the lock taken next. */
function removeStale(file: string, holder: string): void {
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
