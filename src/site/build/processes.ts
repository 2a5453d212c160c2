import { readFileSync } from "node:fs";

/** Whether a process with this id is running. */
export function isRunning(number: number): boolean {
  if (number === 0) return false;
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** `4711 918273`: a process by its id and start time, since ids are reused. */
export const nameOf = (number: number): string => `${number} ${beginningOf(number)}`;

/** The id of the named process if it is still running; undefined if it is gone, even if its id has been reused. */
export function findRunning(name: string): number | undefined {
  const [number = "", began = ""] = name.split(" ");
  if (!isRunning(Number(number))) return undefined;
  return began === "" || began === beginningOf(Number(number)) ? Number(number) : undefined;
}

/** In clock ticks since boot; empty where the system does not report it: only Linux does. */
function beginningOf(number: number): string {
  try {
    const afterName = readFileSync(`/proc/${number}/stat`, "utf8").split(") ").at(-1)!;
    return afterName.split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
