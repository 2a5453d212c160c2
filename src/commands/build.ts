// Checks the content, builds the site next to the old one, and moves it into place.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { run, type Terminal } from "../site/args.ts";
import { stashSite } from "../site/build/previous-site.ts";
import { replaceFolder } from "../site/build/replace-folder.ts";
import { indexRecords } from "../site/build/search-index.ts";
import { withLock } from "../site/build/lock.ts";
import type { BuildRequest, MadePages } from "./build-pages.ts";

/** Arguments are resolved from the current folder; Astro resolves its own from here. */
const PROJECT = resolve(import.meta.dirname, "../..");

/** The build folder is in the project, as the output may be on another disk. */
const BUILD_FOLDER = ".cache/build";

/** In MiB: the minimum heap of the process that renders pages. */
const HEAP = 1024;
/** In MiB: no garbage is collected below this. On a small site, collection took a sixth of the time. */
const HEAP_AT_FIRST = 512;

async function main(words: readonly string[], { cwd, out, err }: Terminal): Promise<number> {
  process.chdir(PROJECT);
  const pageProcess = startPageProcess({ words, cwd, buildFolder: BUILD_FOLDER });
  const checked = await next(pageProcess);
  if (typeof checked === "number") return checked;
  // All builds share one build folder.
  const made = await withLock(
    `${BUILD_FOLDER}.lock`,
    () => make(pageProcess),
    (pid) => out(`Waiting for another build (process ${pid}) …`),
  );
  if (typeof made === "number") return made;
  out(made.summary);
  made.missing.forEach(err);
  return 0;
}

/** The site in its place, or the exit code of the page process. */
async function make(pageProcess: ChildProcess): Promise<MadePages | number> {
  try {
    pageProcess.send("build");
    const made = (await next(pageProcess)) as MadePages | number;
    if (typeof made === "number") return made;
    await once(pageProcess, "close");
    await putInPlace(made);
    return made;
  } finally {
    rmSync(BUILD_FOLDER, { recursive: true, force: true });
  }
}

/**
 * Starts the process that checks the content and, when told to, builds the pages. All their data is in that process, so
 * that its memory is free again before indexing the search needs as much.
 */
const startPageProcess = (request: BuildRequest): ChildProcess =>
  fork(join(import.meta.dirname, "build-pages.ts"), {
    env: { ...process.env, BUILD_REQUEST: JSON.stringify(request) },
    execArgv: [...process.execArgv, `--initial-old-space-size=${HEAP_AT_FIRST}`],
  });

/** The process's next message, or its exit code. */
const next = (pageProcess: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    pageProcess.once("message", resolve);
    pageProcess.once("close", (code, signal) => {
      if (code === null)
        reject(new Error(`the process that makes the pages was killed by ${signal}`));
      else resolve(code);
    });
  });

async function putInPlace(made: MadePages): Promise<void> {
  await indexRecords(BUILD_FOLDER, made);
  replaceFolder(BUILD_FOLDER, made.out, (old) => stashSite(old, made.out));
  if (made.share) copyFileSync(made.share.record, join(made.out, made.share.name));
}

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.once(signal, () => process.exit(code));

process.exit(await run(main, process.argv.slice(2), { name: "build", heap: HEAP }));
