import { expect } from "vitest";

/** The maximum time for anything, in milliseconds. */
const HANG = 200;

/** This thread's CPU time in milliseconds, which other processes do not affect. */
function timeOf(run: () => void): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Runs something that must be fast; if it is slow for another reason, such as garbage collection, tries again. */
export function expectQuick(run: () => void): void {
  let milliseconds = timeOf(run);
  for (let tries = 0; milliseconds >= HANG && tries < 2; tries++)
    milliseconds = Math.min(milliseconds, timeOf(run));
  expect(milliseconds).toBeLessThan(HANG);
}
