/** `npm run mutate` runs the tests thousands of times: what many inputs hold, a few of them must. */
const isMutating = process.env.MUTATE !== undefined;

/** How often a property is tried. */
export const RUNS = { numRuns: isMutating ? 5 : 1000 };

/** Of many inputs all, or under mutation some. */
export const inputs = <Input>(all: readonly Input[]): readonly Input[] =>
  isMutating ? all.filter((_, index) => index % 8 === 0) : all;
