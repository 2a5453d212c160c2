// What a build takes: the memory of its processes, and the size of what it leaves.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const EVERY = 100;

/** Ticks of the processor in a second, as Linux counts them. */
const TICKS = 100;

/**
 * Watches a process and all that it starts, as Linux reports them; `stop` gives their peak together in MiB, and
 * `worked` the seconds of the processor that they took, as far as they were seen.
 */
export function peakMemory(pid) {
  let peak = 0;
  const ticks = new Map();
  const look = () => {
    for (const each of [pid, ...childrenOf(pid)])
      ticks.set(each, Math.max(ticks.get(each) ?? 0, ticksOf(each)));
    peak = Math.max(
      peak,
      [pid, ...childrenOf(pid)].reduce((sum, each) => sum + residentOf(each), 0),
    );
  };
  const timer = setInterval(look, EVERY);
  return {
    worked: () => [...ticks.values()].reduce((sum, each) => sum + each, 0) / TICKS,
    stop() {
      clearInterval(timer);
      return peak / 1024;
    },
  };
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

/** What it took for itself and for the system. */
function ticksOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ");
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;
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
