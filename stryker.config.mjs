/** Small changes made to the code one at a time, to see whether a test fails: `npm run mutate`, a room at a time. */
const room = process.env.MUTATE;
const FOLDERS = { model: "src/model", downloads: "src/downloads", checks: "src/reading/checks" };

export default {
  testRunner: "in-process",
  plugins: ["./tests/mutate/runner.ts"],
  mutate: [`${FOLDERS[room]}/**/*.ts`],
  // Text that a reader or an editor sees is held by tests that compare it whole; what follows `throw` is not.
  mutator: { excludedMutations: ["StringLiteral"] },
  ignoreStatic: true,
  // The tests are read as they are, by Node alone.
  disableTypeChecks: false,
  ignorePatterns: [
    ".cache",
    "bench",
    "dist",
    "tests/browser",
    "tests/build",
    "tests/site",
    "tests/entries",
  ],
  concurrency: 1,
  incremental: true,
  incrementalFile: `.cache/mutate-${room}.json`,
  tempDirName: `.cache/mutate-${room}`,
  reporters: ["clear-text", "progress", "html", "json"],
  clearTextReporter: { logTests: false, allowColor: false },
  htmlReporter: { fileName: `.cache/mutate-${room}.html` },
  jsonReporter: { fileName: `.cache/mutate-${room}-report.json` },
  thresholds: { high: 90, low: 85, break: 85 },
};
