/** The tests that cover the rules of each folder that `npm run mutate` changes. */
export const TESTS: Readonly<Record<string, string>> = {
  model: "tests/model/*.test.ts",
  downloads: "tests/downloads/*.test.ts",
  checks: "tests/reading/**/*.test.ts",
};

/** Too slow to run for each mutant: they test speed, that two ways agree, or that nothing breaks. */
const LEFT_OUT = /growth|states|cost|fuzz|readers|odd-texts/;

export const isLeftOut = (path: string): boolean => LEFT_OUT.test(path);
