import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const PAUSE = 500;

/**
 * Runs a task when no other process runs it: each takes its turn. `file` names the one whose turn it is; one
 * that is gone has had its turn.
 */
export async function inTurn<Result>(
  file: string,
  task: () => Promise<Result>,
  onWait: (pid: number) => void,
): Promise<Result> {
  mkdirSync(dirname(file), { recursive: true });
  let told = 0;
  for (let holder = take(file); holder !== undefined; holder = take(file)) {
    if (holder !== told) onWait(holder);
    told = holder;
    await wait(PAUSE);
  }
  const release = (): void => {
    rmSync(file, { force: true });
  };
  process.once("exit", release);
  try {
    return await task();
  } finally {
    release();
    process.removeListener("exit", release);
  }
}

/** Takes the turn, or says whose it is. */
function take(file: string): number | undefined {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const holder = Number(readOr(file, ""));
  if (isAlive(holder)) return holder;
  rmSync(file, { force: true });
  return take(file);
}

function readOr(file: string, other: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return other;
  }
}

/** A file without a number is being written just now. */
function isAlive(pid: number): boolean {
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
