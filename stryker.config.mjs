/** Small changes made to the code one at a time, to see whether a test fails: `npm run mutate`. */
export default {
  testRunner: "vitest",
  vitest: { configFile: "tests/mutate.config.ts", related: true },
  mutate: ["src/model/**/*.ts", "src/reading/checks/**/*.ts", "src/downloads/**/*.ts"],
  // Text that a reader or an editor sees is held by tests that compare it whole; what follows `throw` is not.
  mutator: { excludedMutations: ["StringLiteral"] },
  ignoreStatic: true,
  incremental: true,
  incrementalFile: ".cache/mutate.json",
  tempDirName: ".cache/mutate",
  reporters: ["clear-text", "progress", "html", "json"],
  htmlReporter: { fileName: ".cache/mutate.html" },
  jsonReporter: { fileName: ".cache/mutate-report.json" },
  thresholds: { high: 90, low: 85, break: 85 },
};
