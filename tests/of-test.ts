// Processes of tests: none outlives the test that starts it, whatever becomes of that.
import type { ChildProcess } from "node:child_process";
import { onTestFinished } from "vitest";

/** A process that is killed when the test is done, if it still runs then. */
export function ofTest<Child extends ChildProcess>(child: Child): Child {
  const end = (): void => {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
  };
  process.once("exit", end);
  child.once("exit", () => process.removeListener("exit", end));
  try {
    onTestFinished(end);
  } catch (error) {
    // The test has ended already, as one does that takes too long.
    end();
    throw error;
  }
  return child;
}
