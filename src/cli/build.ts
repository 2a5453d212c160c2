// Checks the content, builds the site beside the old one, and puts it in its place.
import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { build } from "astro";
import { isoOf } from "../model/day.ts";
import { runAsync, type Terminal, UsageError } from "./args.ts";
import { check } from "./check.ts";
import { readSettings, toEnvironment } from "./settings.ts";
import { inTurn } from "./turns.ts";

async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  const settings = readSettings(words, terminal);
  const { content, out, asOf } = settings;
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new UsageError(`there is a file at ${out}, where a folder is expected`);
  if (check(["--content", content], terminal) !== 0) {
    terminal.err("The site was not built.");
    return 1;
  }
  Object.assign(process.env, toEnvironment(settings));
  // Astro keeps what it has bundled in one folder of the project: two builds at once would mix theirs.
  await inTurn(
    ".cache/build.turn",
    () => buildBeside(out),
    (pid) => {
      terminal.out(`Waiting for another build (process ${pid}) …`);
    },
  );
  terminal.out(`Built ${out}, as known on ${isoOf(asOf)}.`);
  return 0;
}

/** A site that fails to build leaves the one before as it was. */
async function buildBeside(out: string): Promise<void> {
  const fresh = `${out}.${process.pid}`;
  const discard = (): void => {
    rmSync(fresh, { recursive: true, force: true });
  };
  process.once("SIGINT", () => {
    discard();
    process.exit(130);
  });
  try {
    await build({ outDir: fresh, logLevel: "warn" });
    swap(fresh, out);
  } finally {
    discard();
  }
}

function swap(fresh: string, out: string): void {
  const old = `${out}.${process.pid}.old`;
  if (existsSync(out)) renameSync(out, old);
  try {
    renameSync(fresh, out);
  } catch (error) {
    if (existsSync(old)) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

process.exitCode = await runAsync(main, process.argv.slice(2), { name: "build" });
