import { readFileSync } from "node:fs";

/** Whether a process of this number runs. */
export function isRunning(number: number): boolean {
  if (number === 0) return false;
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** `4711 918273`: a process by its number and by when it began, as numbers are given again. */
export const nameOf = (number: number): string => `${number} ${beginningOf(number)}`;

/** The number of a named process that still runs; undefined if it is gone, though another may have its number. */
export function findRunning(name: string): number | undefined {
  const [number = "", began = ""] = name.split(" ");
  if (!isRunning(Number(number))) return undefined;
  return began === "" || began === beginningOf(Number(number)) ? Number(number) : undefined;
}

/** In the system's ticks since it began itself; empty where it does not tell: only Linux does. */
function beginningOf(number: number): string {
  try {
    const afterName = readFileSync(`/proc/${number}/stat`, "utf8").split(") ").at(-1)!;
    return afterName.split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
