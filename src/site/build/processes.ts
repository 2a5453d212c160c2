import { readFileSync } from "node:fs";

/** Whether a process with this id is running. */
export function isRunning(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** `4711 918273`: a process by its id and start time, since ids are reused. */
export const processKey = (pid: number): string => `${pid} ${startTimeOf(pid)}`;

/** The id of the process with this key; undefined if it is gone, even if its id has been reused. */
export function findRunning(key: string): number | undefined {
  const [pid = "", startTime = ""] = key.split(" ");
  if (!isRunning(Number(pid))) return undefined;
  return startTime === "" || startTime === startTimeOf(Number(pid)) ? Number(pid) : undefined;
}

/** In clock ticks since boot; empty where the system does not report it: only Linux does. */
function startTimeOf(pid: number): string {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!;
    return afterName.split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
