// One installation per folder at a time: npm first removes what another has installed. Plain JavaScript.
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

const LOCK = ".cache/install.lock";
const PAUSE_MS = 200;

const isRunning = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
};

/** Takes the lock unless another process has it, by atomically creating a file with this process's id. */
function take() {
  const mine = `${LOCK}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, LOCK);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** The process that holds the lock; a stale lock of a killed process is removed. */
function holder() {
  try {
    const pid = Number(readFileSync(LOCK, "utf8"));
    if (isRunning(pid)) return pid;
    rmSync(LOCK, { force: true });
  } catch {
    // It has just been released.
  }
  return undefined;
}

/**
 * @template Result
 * @param {() => Promise<Result>} task
 * @returns {Promise<Result>}
 */
export async function withLock(task) {
  mkdirSync(".cache", { recursive: true });
  let told;
  while (!take()) {
    const pid = holder();
    if (pid && pid !== told) console.log(`Waiting for another installation (process ${pid}) …`);
    told = pid ?? told;
    await setTimeout(PAUSE_MS);
  }
  try {
    return await task();
  } finally {
    rmSync(LOCK, { force: true });
  }
}
