// One installation at a time in a folder: npm begins by removing what another has put there. Plain JavaScript.
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

const TURN = ".cache/install.turn";
const PAUSE = 200;

const isRunning = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
};

/** Takes the turn, unless another has it: the file is there with its process's number, or not at all. */
function take() {
  const mine = `${TURN}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, TURN);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** The process that has the turn; what one has left that was killed is removed. */
function whose() {
  try {
    const pid = Number(readFileSync(TURN, "utf8"));
    if (isRunning(pid)) return pid;
    rmSync(TURN, { force: true });
  } catch {
    // It has gone just now.
  }
  return undefined;
}

/**
 * @template Result
 * @param {() => Promise<Result>} task
 * @returns {Promise<Result>}
 */
export async function inTurn(task) {
  mkdirSync(".cache", { recursive: true });
  let told;
  while (!take()) {
    const pid = whose();
    if (pid && pid !== told) console.log(`Waiting for another installation (process ${pid}) …`);
    told = pid ?? told;
    await setTimeout(PAUSE);
  }
  try {
    return await task();
  } finally {
    rmSync(TURN, { force: true });
  }
}
