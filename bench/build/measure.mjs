// What a build takes: the memory of its processes, and the size of what it leaves.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const EVERY = 100;

/** Ticks of the processor in a second, as Linux counts them. */
const TICKS = 100;

/** Watches a process and all that it starts, as Linux reports them; `stop` gives their peak together in MiB. */
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

/** Seconds of the processor that processes of this one have taken which have ended, with all that they started and waited for. */
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

/** How many files a folder has, and their bytes. */
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
