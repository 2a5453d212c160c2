import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { withLock } from "../../../src/site/build/lock.ts";
import { temporaryFolder } from "../../commands/terminal.ts";
import { ofTest } from "../../of-test.ts";

it("waits for the lock, and releases it when done", async () => {
  const file = join(temporaryFolder(), "deep", "lock");
  const told: string[] = [];
  const first = withLock(
    file,
    async () => {
      await wait(700);
      told.push("first");
    },
    () => undefined,
  );
  const second = withLock(
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

it("takes the lock of a dead process, and releases it after a failure", async () => {
  const file = join(temporaryFolder(), "lock");
  writeFileSync(file, "999999999");
  const fails = (): Promise<never> => Promise.reject(new Error("disk full"));
  await expect(withLock(file, fails, () => undefined)).rejects.toThrow("disk full");
  expect(existsSync(file)).toBe(false);
});

it("takes the lock of a dead process whose id has been reused", async () => {
  const file = join(temporaryFolder(), "lock");
  for (const pid of [process.pid, process.ppid]) {
    writeFileSync(file, `${pid} 1`);
    const waited: number[] = [];
    await withLock(
      file,
      async () => Promise.resolve(),
      (other) => waited.push(other),
    );
    expect(waited).toEqual([]);
  }
});

/** Takes the lock once, and prints when it acquires and releases it. */
const script = (file: string, log: string): string => `
  import { appendFileSync } from "node:fs";
  import { setTimeout as wait } from "node:timers/promises";
  import { withLock } from ${JSON.stringify(new URL("../../../src/site/build/lock.ts", import.meta.url).href)};
  const tell = (word) => appendFileSync(${JSON.stringify(log)}, word + " " + process.pid + "\\n");
  await withLock(${JSON.stringify(file)}, async () => { tell("has"); await wait(20); tell("leaves"); }, () => {});
`;

it("is held by one process at a time, even after one that was killed", async () => {
  const folder = temporaryFolder();
  const [file, log] = [join(folder, "lock"), join(folder, "log")];
  writeFileSync(file, "999999999");
  const words = ["--input-type=module", "-e", script(file, log)];
  const ends = Array.from({ length: 4 }, () =>
    once(
      ofTest(spawn(process.execPath, words, { stdio: ["ignore", "ignore", "inherit"] })),
      "exit",
    ),
  );
  expect(await Promise.all(ends)).toEqual(ends.map(() => [0, null]));
  const told = readFileSync(log, "utf8").trim().split("\n");
  expect(told).toHaveLength(8);
  for (const [index, line] of told.entries())
    if (index % 2 === 1) expect(line).toBe(told[index - 1]!.replace("has", "leaves"));
  expect(readdirSync(folder)).toEqual(["log"]);
}, 30_000);
