// Builds the fixture once at /, and once under a path with odd entries besides, and serves both to the browser tests.
import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { userEnvironment } from "../build/project.ts";
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

function build(content: string, out: string, base: string): void {
  const words = [
    "--content",
    content,
    "--out",
    out,
    "--base",
    base,
    "--repository",
    "https://github.com/example/ports-of-call",
    "--as-of",
    AS_OF,
  ];
  execFileSync(process.execPath, ["src/commands/build.ts", ...words], {
    stdio: ["ignore", "ignore", "inherit"],
    env: userEnvironment(),
  });
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  rmSync(WITH_ODD, { recursive: true, force: true });
  cpSync(FIXTURE, WITH_ODD, { recursive: true });
  writeOddEntries(WITH_ODD);
  build(FIXTURE, ".cache/test/root", "/");
  build(WITH_ODD, ".cache/test/based", BASE);
  const root = await serve({ directory: ".cache/test/root" });
  const based = await serve({ directory: ".cache/test/based", base: BASE });
  provide("root", root.url);
  provide("based", based.url);
  return async () => {
    await Promise.all([root.stop(), based.stop()]);
  };
}
