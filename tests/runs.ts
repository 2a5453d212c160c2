/** `npm run mutate` runs the tests thousands of times: what many inputs hold, a few of them must. */
const isMutating = process.env.MUTATE !== undefined;

/** How often a property is tried; under mutation that it fails is enough, and no smallest example is looked for. */
export const RUNS = isMutating ? { numRuns: 5, endOnFailure: true } : { numRuns: 1000 };

/** Of many inputs all, or under mutation some. */
export const inputs = <Input>(all: readonly Input[]): readonly Input[] =>
  isMutating ? all.filter((_, index) => index % 8 === 0) : all;
