// A site that several test files read and none changes: the first one builds it.
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { withLock } from "../../src/site/build/lock.ts";
import { build } from "./project.ts";

export const BASE = "/visits/";
export const SITE = "https://site.example";

/** The folder of the site of `tests/downloads/content`, served from SITE under BASE. */
export async function siteOfDownloads(): Promise<string> {
  // Each test run has a temporary folder, and so a site, of its own.
  const out = join(".cache/test", `downloads-of-${basename(tmpdir())}`);
  const make = async (): Promise<void> => {
    if (existsSync(out)) return;
    const words = ["--content", "tests/downloads/content", "--out", out, "--as-of", "2026-11-01"];
    const { code, output } = await build([...words, "--base", BASE, "--site", SITE]);
    if (code !== 0) throw new Error(output);
  };
  await withLock(`${out}.lock`, make, () => undefined);
  return out;
}
