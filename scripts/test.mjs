// `npm test`: installs what is missing, then checks everything. Vitest runs last; its summary ends the output.
import { Buffer } from "node:buffer";
import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { findChromeForTests, HOW_TO_INSTALL, installChrome } from "./chrome.mjs";
import { installMissing, projectEnvironment } from "./install.mjs";

/** Run two at a time, in this order: the longest first, so that none is left to run alone at the end. */
const STEPS = {
  types: "astro check --minimumSeverity warning",
  lint: "eslint . --max-warnings 0",
  build: "node src/commands/build.ts --out .cache/site",
  formatting: "prettier --check --log-level warn .",
  "unused code": "knip",
  content: "node src/commands/check.ts",
};
const CONCURRENCY = 2;

const run = (command, stdio, env) =>
  new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio, env });
    const output = [];
    child.stdout?.on("data", (chunk) => output.push(chunk));
    child.stderr?.on("data", (chunk) => output.push(chunk));
    child.on("close", (code) =>
      resolve({ ok: code === 0, output: Buffer.concat(output).toString() }),
    );
  });

async function runSteps(env) {
  const queue = Object.entries(STEPS);
  const failed = [];
  const worker = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) {
      const [name, command] = step;
      const begun = performance.now();
      const { ok, output } = await run(command, ["ignore", "pipe", "pipe"], env);
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      console.log(`${ok ? "✓" : "✗"} ${name} (${command}; ${seconds} s)`);
      if (!ok) {
        failed.push(name);
        console.log(output.trimEnd());
      }
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return failed;
}

await installMissing();
const chrome = (await findChromeForTests()) ?? (await installChrome());
if (!chrome) {
  console.error(HOW_TO_INSTALL);
  process.exit(1);
}
const env = {
  ...projectEnvironment(),
  CHROME_PATH: chrome,
  FORCE_COLOR: process.stdout.isTTY ? "1" : "0",
};
const failed = await runSteps(env);
console.log(
  failed.length > 0
    ? `\nFailed before the tests: ${failed.join(", ")}. The tests follow.\n`
    : "\nEvery step before the tests passed.\n",
);
const tests = await run("vitest run", "inherit", env);
process.exit(failed.length === 0 && tests.ok ? 0 : 1);
