import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { inTurn } from "../../src/cli/turns.ts";
import { temporaryFolder } from "./terminal.ts";

it("waits for its turn, and leaves it when done", async () => {
  const file = join(temporaryFolder(), "deep", "turn");
  const told: string[] = [];
  const first = inTurn(
    file,
    async () => {
      await wait(700);
      told.push("first");
    },
    () => undefined,
  );
  const second = inTurn(
    file,
    async () => {
      told.push("second");
      return Promise.resolve();
    },
    (pid) => told.push(`waits for ${pid}`),
  );
  await Promise.all([first, second]);
  expect(told).toEqual([`waits for ${process.pid}`, "first", "second"]);
  expect(existsSync(file)).toBe(false);
});

it("takes the turn of a process that is gone, and frees it after a failure", async () => {
  const file = join(temporaryFolder(), "turn");
  writeFileSync(file, "999999999");
  const fails = (): Promise<never> => Promise.reject(new Error("disk full"));
  await expect(inTurn(file, fails, () => undefined)).rejects.toThrow("disk full");
  expect(existsSync(file)).toBe(false);
});
