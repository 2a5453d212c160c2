/** `npm run mutate` runs the tests thousands of times: a few inputs must do for what otherwise takes many. */
const isMutating = process.env.MUTATE !== undefined;

/** How often a property is tried; under mutation a failure is enough, without shrinking. */
export const RUNS = isMutating ? { numRuns: 5, endOnFailure: true } : { numRuns: 1000 };

/** All inputs, or under mutation some of them. */
export const inputs = <Input>(all: readonly Input[]): readonly Input[] =>
  isMutating ? all.filter((_, index) => index % 8 === 0) : all;
