// A terminal that remembers what was written to it.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Terminal, run } from "../../src/cli/args.ts";

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), "ports-"));

/** Runs a command as if typed in a folder, on 25 November 2026. */
export function type(
  command: (words: readonly string[], terminal: Terminal) => number,
  words: readonly string[],
  cwd: string = process.cwd(),
  env: Terminal["env"] = {},
): Said {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    env,
    cwd,
    now: () => Date.UTC(2026, 10, 25),
  };
  const code = run(command, words, { name: command.name }, terminal);
  return { code, out: out.join("\n"), err: err.join("\n") };
}
