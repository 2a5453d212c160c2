// Builds the fixture once at /, and once with odd entries under a base path, and serves both to the browser tests.
import { cpSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { copyProject } from "../build/project.ts";
import { buildSite } from "./build-site.ts";
import { serve } from "../../scripts/serve.mjs";
import { writeOddEntries } from "./odd-entries.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly root: string;
    readonly based: string;
  }
}

const AS_OF = "2026-05-01";
const BASE = "/visits/";
const FIXTURE = "tests/fixtures/content";
const WITH_ODD = ".cache/test/odd-content";
const ELSEWHERE = ".cache/test/elsewhere";

/** Builds the site of a content folder with a project. */
async function make(content: string, out: string, base: string, project: string): Promise<void> {
  const words = [
    ["--content", resolve(content)],
    ["--out", resolve(out)],
    ["--base", base],
    ["--repository", "https://github.com/example/ports-of-call"],
    ["--as-of", AS_OF],
  ].flat();
  await buildSite(words, project);
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  for (const folder of [WITH_ODD, ELSEWHERE]) rmSync(folder, { recursive: true, force: true });
  cpSync(FIXTURE, WITH_ODD, { recursive: true });
  writeOddEntries(WITH_ODD);
  // Builds of the same project would wait for each other.
  copyProject(ELSEWHERE);
  await Promise.all([
    make(FIXTURE, ".cache/test/root", "/", "."),
    make(WITH_ODD, ".cache/test/based", BASE, ELSEWHERE),
  ]);
  const root = await serve({ directory: ".cache/test/root" });
  const based = await serve({ directory: ".cache/test/based", base: BASE });
  provide("root", root.url);
  provide("based", based.url);
  return async () => {
    await Promise.all([root.stop(), based.stop()]);
  };
}
