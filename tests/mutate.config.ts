import { defineConfig } from "vitest/config";
import { useOwnTemporaryFolder } from "./temporary-files.ts";

useOwnTemporaryFolder();

/** The tests that hold the rules of the rooms that `npm run mutate` changes. */
export default defineConfig({
  test: {
    include: ["tests/{model,cases,reading,downloads,content}/**/*.test.ts"],
    setupFiles: "tests/seed.ts",
    testTimeout: 60_000,
  },
});
