import { expect } from "vitest";

/** Milliseconds that anything may take. */
const HANG = 200;

/** Milliseconds of this thread's processor, which a busy machine does not lengthen. */
function timeOf(run: () => void): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Runs something that must not take long; what was slow for another reason, as one that tidies up, has another try. */
export function expectQuick(run: () => void): void {
  let milliseconds = timeOf(run);
  for (let tries = 0; milliseconds >= HANG && tries < 2; tries++)
    milliseconds = Math.min(milliseconds, timeOf(run));
  expect(milliseconds).toBeLessThan(HANG);
}
