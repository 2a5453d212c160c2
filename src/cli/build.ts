// Checks the content, builds the site beside the old one, and puts it in its place.
import { existsSync, renameSync, rmSync } from "node:fs";
import { build } from "astro";
import { isoOf } from "../model/day.ts";
import { reportProblems } from "./report.ts";
import { readSettings, type Settings, toEnvironment, UnreadableSetting } from "./settings.ts";

async function main(): Promise<number> {
  const settings = readSettings(process.argv.slice(2), process.env);
  if (!reportProblems(settings.content)) return 1;
  Object.assign(process.env, toEnvironment(settings, isoOf(settings.asOf)));
  await buildBeside(settings);
  console.log(`Built ${settings.out}, as known on ${isoOf(settings.asOf)}.`);
  return 0;
}

/** A site that fails to build leaves the one before as it was. */
async function buildBeside({ out }: Settings): Promise<void> {
  const fresh = `${out}.${process.pid}`;
  const discard = (): void => rmSync(fresh, { recursive: true, force: true });
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

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UnreadableSetting)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
