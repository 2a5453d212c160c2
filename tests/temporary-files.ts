// Temporary files of tests are in one folder, which is removed when they are done. What was left by tests
// that were killed is removed when the next run starts.
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import process from "node:process";
import { isRunning } from "../src/site/build/processes.ts";

const NAME = "ports-of-call-tests";

/** Removes folders whose name ends in the id of a dead process. */
function removeLeft(parent: string, prefix: string): void {
  for (const name of readdirSync(parent)) {
    const owner = /-(\d+)$/.exec(name)?.[1];
    if (name.startsWith(prefix) && owner !== undefined && !isRunning(Number(owner)))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}

export function useOwnTemporaryFolder(): void {
  const system = tmpdir();
  if (basename(system).startsWith(NAME)) return; // The configuration is loaded more than once.
  const scratch = ".cache/test";
  mkdirSync(scratch, { recursive: true });
  removeLeft(system, NAME);
  removeLeft(scratch, "");
  const own = join(system, `${NAME}-${process.pid}`);
  mkdirSync(own);
  process.env.TMPDIR = own;
  // Commands are started hundreds of times, and compiling their code took almost half of each start.
  process.env.NODE_COMPILE_CACHE = join(own, "compiled");
  process.once("exit", () => {
    rmSync(own, { recursive: true, force: true });
  });
}
