// What tests write for a time lies in one folder, which goes when they are done. What was left by tests
// that were killed goes when the next begin.
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import process from "node:process";
import { isRunning } from "../src/site/build/processes.ts";

const NAME = "ports-of-call-tests";

/** Removes the folders of a name that ends in the number of a process that is gone. */
function removeLeft(parent: string, prefix: string): void {
  for (const name of readdirSync(parent)) {
    const owner = /-(\d+)$/.exec(name)?.[1];
    if (name.startsWith(prefix) && owner !== undefined && !isRunning(Number(owner)))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}

export function useOwnTemporaryFolder(): void {
  const system = tmpdir();
  if (basename(system).startsWith(NAME)) return; // The configuration is read more than once.
  const scratch = ".cache/test";
  mkdirSync(scratch, { recursive: true });
  removeLeft(system, NAME);
  removeLeft(scratch, "");
  const own = join(system, `${NAME}-${process.pid}`);
  mkdirSync(own);
  process.env.TMPDIR = own;
  // Commands are started hundreds of times: to compile their code anew for each was almost half of a start.
  process.env.NODE_COMPILE_CACHE = join(own, "compiled");
  process.once("exit", () => {
    rmSync(own, { recursive: true, force: true });
  });
}
