// A terminal that records its output.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { run, type Terminal } from "../../src/site/args.ts";

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const folders: string[] = [];

/** A folder that is removed after the file's tests. */
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

/** Runs a command as if typed in a folder, on 25 November 2026. */
export async function type(
  command: (words: readonly string[], terminal: Terminal) => number | Promise<number>,
  words: readonly string[],
  cwd: string = process.cwd(),
  env: Terminal["env"] = {},
): Promise<Said> {
  const heard = listen(cwd, env);
  const code = await run(command, words, { name: command.name }, heard().terminal);
  const { out, err } = heard();
  return { code, out, err };
}
