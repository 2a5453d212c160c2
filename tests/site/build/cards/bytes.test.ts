// The bytes of pictures, which builds without a site URL do not have.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const SCRATCH = resolve(`.cache/test/cards-${process.pid}`);
mkdirSync(SCRATCH, { recursive: true });
afterAll(() => {
  rmSync(SCRATCH, { recursive: true, force: true });
});

const NEW_YORK = { TZ: "America/New_York", LC_ALL: "en_US.UTF-8" };
const KIRITIMATI = { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };

/** Draws pictures in a child process with a cache folder; returns their digests by name. */
function draw(folder: string, order: "there" | "back", env: Readonly<Record<string, string>>) {
  const cwd = join(SCRATCH, folder);
  mkdirSync(cwd, { recursive: true });
  const words = [resolve("tests/site/build/cards/draw-cards.ts"), order];
  const told = execFileSync(process.execPath, words, { cwd, env, encoding: "utf8" });
  return JSON.parse(told) as Readonly<Record<string, string>>;
}

const kept = (folder: string): readonly string[] =>
  readdirSync(join(SCRATCH, folder, ".cache/cards")).map((name) =>
    join(SCRATCH, folder, ".cache/cards", name),
  );
const digest = (path: string): string =>
  createHash("sha256").update(readFileSync(path)).digest("hex");

test("a picture is drawn even if it cannot be cached", () => {
  mkdirSync(join(SCRATCH, "nowhere", ".cache"), { recursive: true });
  writeFileSync(join(SCRATCH, "nowhere", ".cache", "cards"), "a file where the folder should be");
  expect(Object.keys(draw("nowhere", "there", NEW_YORK)).length).toBeGreaterThan(1);
}, 30_000);

test("a picture is byte-identical wherever and whenever it is drawn, or from the cache", () => {
  const cold = draw("here", "there", NEW_YORK);
  const files = kept("here");
  const times = files.map((path) => statSync(path).mtimeMs);
  expect(new Set(Object.values(cold)).size).toBe(Object.keys(cold).length);
  expect(files.map(digest).toSorted()).toEqual(Object.values(cold).toSorted());

  expect(draw("here", "back", KIRITIMATI)).toEqual(cold);
  expect(kept("here")).toEqual(files);
  expect(files.map((path) => statSync(path).mtimeMs)).toEqual(times);

  expect(draw("elsewhere", "back", KIRITIMATI)).toEqual(cold);
}, 60_000);
