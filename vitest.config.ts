import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { FilesInTurn } from "./tests/files-in-turn.ts";
import { useOwnTemporaryFolder } from "./tests/temporary-files.ts";

useOwnTemporaryFolder();

export default defineConfig({
  test: {
    // How many tests of a file may run in parallel: pages in a browser.
    maxConcurrency: 2,
    // One more than cores, as browser and build tests often wait.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: FilesInTurn },
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/build/**", "tests/browser/*.test.ts"],
          setupFiles: "tests/seed.ts",
          // Generous, as a busy machine is slow; what never ends still fails.
          testTimeout: 30_000,
          // Files share loaded modules, gazetteer included: loading it for each took half of the time.
          isolate: false,
        },
      },
      {
        test: {
          name: "build",
          include: ["tests/build/**/*.test.ts"],
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/*.test.ts"],
          globalSetup: "tests/browser/sites.ts",
          // Files share loaded modules; each has a browser of its own.
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
          // A busy machine renders late; what never comes still fails.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
