// Checks the content, builds the site beside the old one, and puts it in its place.
import { fork } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { runAsync, type Terminal } from "../site/args.ts";
import { replaceFolder } from "../site/build/replace-folder.ts";
import { indexRecords } from "../site/build/search-index.ts";
import { withLock } from "../site/build/turns.ts";
import type { Asked, Made } from "./build-pages.ts";

/** What is given to the command is found from where it runs; Astro finds its own from here. */
const PROJECT = resolve(import.meta.dirname, "../..");

/** Where pages are made: in the project, as disks may differ. */
const WORKSHOP = ".cache/build";

/** What makes the pages has a heap of so many MiB, at least. */
const HEAP = 1024;

async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  const { cwd } = terminal;
  process.chdir(PROJECT);
  // All builds make their pages in one folder.
  return await withLock(
    `${WORKSHOP}.turn`,
    () => buildInTurn({ words, cwd, workshop: WORKSHOP }, terminal),
    (pid) => terminal.out(`Waiting for another build (process ${pid}) …`),
  );
}

async function buildInTurn(asked: Asked, terminal: Terminal): Promise<number> {
  try {
    const { code, made } = await makePages(asked);
    if (!made) return code;
    await indexRecords(WORKSHOP, made);
    replaceFolder(WORKSHOP, made.out);
    if (made.share) copyFileSync(made.share.record, join(made.out, made.share.name));
    terminal.out(made.summary);
    made.missing.forEach(terminal.err);
    return code;
  } finally {
    rmSync(WORKSHOP, { recursive: true, force: true });
  }
}

/**
 * Makes them in a process of its own, which has all that pages are made of: its memory is free again before the index
 * of the search takes as much.
 */
async function makePages(
  asked: Asked,
): Promise<{ readonly code: number; readonly made: Made | undefined }> {
  const env = { ...process.env, BUILD_ASKED: JSON.stringify(asked) };
  const child = fork(join(import.meta.dirname, "build-pages.ts"), { env });
  let made: Made | undefined;
  child.on("message", (told) => (made = told as Made));
  const [code, signal] = (await once(child, "close")) as [number | null, string | null];
  if (code === null) throw new Error(`the making of pages was ended by ${signal}`);
  return { code, made };
}

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.once(signal, () => process.exit(code));

process.exit(await runAsync(main, process.argv.slice(2), { name: "build", heap: HEAP }));
