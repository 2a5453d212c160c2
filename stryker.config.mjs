/**
 * Mutation tests change the code in one small way at a time, to see whether a test fails: `npm run mutate`, by room.
 */
const room = process.env.MUTATE;
const FOLDERS = { model: "src/model", downloads: "src/downloads", checks: "src/reading/checks" };

export default {
  testRunner: "in-process",
  plugins: ["./tests/mutate/runner.ts"],
  mutate: [`${FOLDERS[room]}/**/*.ts`],
  // Text for readers and editors is compared as a whole by tests; messages of `throw` are not.
  mutator: { excludedMutations: ["StringLiteral"] },
  ignoreStatic: true,
  // Node runs the tests as they are.
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
