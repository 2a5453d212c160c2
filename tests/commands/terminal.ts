// A terminal that remembers what was written to it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { run, runAsync, type Terminal } from "../../src/site/args.ts";

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const folders: string[] = [];

/** A folder that goes when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ports-"));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Listening extends Omit<Said, "code"> {
  readonly terminal: Terminal;
}

/** A terminal in a folder, on 25 November 2026. */
function listen(cwd: string, env: Terminal["env"]): () => Listening {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    env,
    cwd,
    now: () => Date.UTC(2026, 10, 25),
  };
  return () => ({ terminal, out: out.join("\n"), err: err.join("\n") });
}

const said = (code: number, { out, err }: Listening): Said => ({ code, out, err });

/** Runs a command as if typed in a folder, on 25 November 2026. */
export function type(
  command: (words: readonly string[], terminal: Terminal) => number,
  words: readonly string[],
  cwd: string = process.cwd(),
  env: Terminal["env"] = {},
): Said {
  const heard = listen(cwd, env);
  return said(run(command, words, { name: command.name }, heard().terminal), heard());
}

/** The same for a command that takes its time. */
export async function typeAsync(
  command: (words: readonly string[], terminal: Terminal) => Promise<number>,
  words: readonly string[],
  cwd: string = process.cwd(),
): Promise<Said> {
  const heard = listen(cwd, {});
  return said(await runAsync(command, words, { name: command.name }, heard().terminal), heard());
}
