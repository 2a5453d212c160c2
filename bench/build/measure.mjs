// Measures a build: the memory of its processes, and the size of its output.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const EVERY = 100;

/** Clock ticks per second, as counted by Linux. */
const TICKS = 100;

/** Monitors a process and its descendants through Linux's /proc; `stop` returns their peak total in MiB. */
export function peakMemory(pid) {
  let peak = 0;
  const look = () => {
    peak = Math.max(
      peak,
      [pid, ...childrenOf(pid)].reduce((sum, each) => sum + residentOf(each), 0),
    );
  };
  const timer = setInterval(look, EVERY);
  return {
    stop() {
      clearInterval(timer);
      return peak / 1024;
    },
  };
}

/** CPU seconds of this process's children that have ended, including descendants they waited for. */
export function workOfChildren() {
  const fields = readFileSync("/proc/self/stat", "utf8").split(") ").at(-1).split(" ");
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

function childrenOf(pid) {
  try {
    const direct = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean),
    );
    return direct.flatMap((child) => [child, ...childrenOf(child)]);
  } catch {
    return [];
  }
}

function residentOf(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** The number of files in a folder, and their total bytes. */
export function sizeOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return { files: files.length, bytes };
}
