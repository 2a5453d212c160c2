// Replaces `vitest` in tests run by `npm run mutate`: the same `expect`, and tests collected in a list.
import { format } from "node:util";
export * from "vitest";

type Run = (...args: readonly unknown[]) => unknown;
type Name = (title: string, run: Run) => void;

export interface WaitingTest {
  readonly id: string;
  readonly run: () => unknown;
}

/** Every test of the files loaded so far. */
export const waiting: WaitingTest[] = [];
const before: (() => unknown)[] = [];
const around: string[] = [];

const describeOne: Name = (title, run) => {
  around.push(title);
  run();
  around.pop();
};

const testOne: Name = (title, run) => {
  const name = [...around, title].join(" > ");
  const { length } = waiting.filter(({ id }) => id.replace(/ #\d+$/, "") === name);
  waiting.push({ id: length === 0 ? name : `${name} #${length + 1}`, run });
};

const withEach = (one: Name) =>
  Object.assign(one, {
    each: (rows: readonly unknown[]) => (title: string, run: Run) => {
      rows.forEach((row, index) => {
        const args: readonly unknown[] = Array.isArray(row) ? row : [row];
        one(`${format(title, ...args)} ${index}`, () => run(...args));
      });
    },
    skipIf: (skips: boolean) => (skips ? () => undefined : one),
  });

export const describe = withEach(describeOne);
export const it = withEach(testOne);
export const test = withEach(testOne);
export const beforeAll = (run: () => unknown): void => void before.push(run);
export const afterAll = (): void => undefined;
export const vi = { setConfig: (): void => undefined };

/** Runs the setup hooks of the files loaded so far. */
export async function prepare(): Promise<void> {
  for (const run of before.splice(0)) await run();
}
