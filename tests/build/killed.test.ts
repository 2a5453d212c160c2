// Builds killed at different stages: the site stays intact, and the next build is unaffected.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { build, copyProject, digests, userEnvironment } from "./project.ts";
import { ofTest } from "../of-test.ts";

const PROJECT = resolve(`.cache/test/killed-${process.pid}`);
afterAll(() => {
  rmSync(PROJECT, { recursive: true, force: true });
});

const EPOCH = { SOURCE_DATE_EPOCH: "1777636800" };
const WORDS = ["--content", resolve("tests/fixtures/content")];
/** A different site, so that output of the killed build would show. */
const OTHER_DAY = ["--as-of", "2026-02-20"];

/** Whether anything in the workshop was written since a time. */
const isIn = (pattern: string, since: number): boolean =>
  globSync(join(PROJECT, ".cache/build", pattern)).some(
    (path) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > since,
  );
const hasLock = (pid: number): boolean =>
  existsSync(LOCK) && readFileSync(LOCK, "utf8").startsWith(`${pid} `);
const isBundling = (): boolean => globSync(join(PROJECT, ".cache/bundles/*.part")).length > 0;
const LOCK = join(PROJECT, ".cache/build.lock");

interface Stage {
  readonly name: string;
  readonly isReached: (pid: number, since: number) => boolean;
  /** How many milliseconds the build goes on after that, at most. */
  readonly most: number;
  /** Further arguments of its command. */
  readonly words?: readonly string[];
}
const STAGES: readonly Stage[] = [
  { name: "it has begun", isReached: () => true, most: 900 },
  { name: "it has the lock", isReached: hasLock, most: 900 },
  { name: "it bundles", isReached: isBundling, most: 4000, words: ["--fresh"] },
  {
    name: "it writes pages",
    isReached: (_, since) => isIn("**/index.html", since),
    most: 200,
  },
  {
    name: "it has what the index of the search is made of",
    isReached: (_, since) => isIn("search-records.jsonl", since),
    most: 200,
  },
];

async function kill(child: ChildProcess, { isReached, most }: Stage): Promise<void> {
  const since = Date.now();
  while (!isReached(child.pid!, since) && child.exitCode === null) await wait(5);
  await wait(Math.random() * most);
  child.kill("SIGKILL");
  if (child.exitCode === null) await once(child, "exit");
}

test("a killed build leaves the site intact, and the next build's output is the same as ever", async () => {
  copyProject(PROJECT);
  const first = await build(WORDS, EPOCH, { project: PROJECT });
  expect(first.code, first.output).toBe(0);
  const whole = digests(join(PROJECT, "dist"));

  for (const [index, stage] of STAGES.entries()) {
    // On another day all pages are rebuilt, which takes a while; on the same one most are reused.
    const day = index % 2 === 0 ? OTHER_DAY : [];
    const words = [
      join(PROJECT, "src/commands/build.ts"),
      ...WORDS,
      ...day,
      ...(stage.words ?? []),
    ];
    const child = ofTest(
      spawn(process.execPath, words, {
        cwd: PROJECT,
        env: { ...userEnvironment(), ...EPOCH },
        stdio: "ignore",
      }),
    );
    await kill(child, stage);
    expect(child.signalCode, `killed when ${stage.name}`).toBe("SIGKILL");
    expect(digests(join(PROJECT, "dist")), `killed when ${stage.name}`).toEqual(whole);
  }

  const { code, output } = await build(WORDS, EPOCH, { project: PROJECT });
  expect(code, output).toBe(0);
  expect(output).not.toContain("Waiting");
  expect(digests(join(PROJECT, "dist"))).toEqual(whole);
  expect(readdirSync(PROJECT).filter((name) => name.startsWith("dist"))).toEqual(["dist"]);
  expect(existsSync(LOCK)).toBe(false);
  expect(existsSync(join(PROJECT, ".cache/build"))).toBe(false);
  // Shared by these builds and by no others.
  expect(readdirSync(join(PROJECT, ".cache/bundles"))).toHaveLength(1);
}, 240_000);
