import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { FilesInTurn } from "./tests/files-in-turn.ts";
import { useOwnTemporaryFolder } from "./tests/temporary-files.ts";

useOwnTemporaryFolder();

export default defineConfig({
  test: {
    // Of tests in a file that may run side by side: pages in a browser.
    maxConcurrency: 2,
    // One more than cores: tests in a browser, and of builds, often wait.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: FilesInTurn },
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/build/**", "tests/browser/*.test.ts"],
          setupFiles: "tests/seed.ts",
          // What never ends still fails; a busy machine is slow.
          testTimeout: 30_000,
          // Files share what they have loaded, gazetteer and all: to load it for each took half of the time.
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
          // Files share what they have loaded; each has a browser of its own.
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
          // A busy machine draws late; what never comes still fails.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
