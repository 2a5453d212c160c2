/** A piece of the tests' entry, what an editor made of it, and what is told: the line, the code, the fixed line. */
export type Slip = readonly [from: string, to: string, told: readonly string[]];
