// Child processes of tests: none outlives the test that starts it, however that ends.
import type { ChildProcess } from "node:child_process";
import { onTestFinished } from "vitest";

/** A process that is killed at the end of the test if it is still running. */
export function ofTest<Child extends ChildProcess>(child: Child): Child {
  const end = (): void => {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
  };
  process.once("exit", end);
  child.once("exit", () => process.removeListener("exit", end));
  try {
    onTestFinished(end);
  } catch (error) {
    // The test has already ended, for example by a timeout.
    end();
    throw error;
  }
  return child;
}
