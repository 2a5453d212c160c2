// Full and read-only disks. Each is a small tmpfs of the test's own, which goes
// with the process that sees it.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { PARTS } from "./project.ts";

const SCRATCH = resolve(`.cache/test/disk-${process.pid}`);
const DISK = join(SCRATCH, "disk");
mkdirSync(DISK, { recursive: true });
afterAll(() => {
  rmSync(SCRATCH, { recursive: true, force: true });
});

/** Runs shell commands in a mount namespace of their own. */
function apart(script: string): {
  readonly code: number | null;
  readonly lines: readonly string[];
} {
  const words = ["-rm", "sh", "-c", `set -e\n${script}`];
  const { status, stdout, stderr } = spawnSync("unshare", words, { encoding: "utf8" });
  const lines = [stdout, stderr].join("").trim().split("\n");
  // Another test may be building the same project.
  return { code: status, lines: lines.filter((line) => !line.startsWith("Waiting for another")) };
}

const mount = (size: string): string => `mount -t tmpfs -o size=${size} tmpfs '${DISK}'`;
const BUILD = `'${process.execPath}' src/commands/build.ts`;
const FIXTURE = resolve("tests/fixtures/content");
const SITE_BEFORE = `mkdir '${DISK}/dist' && echo 'the site before' >'${DISK}/dist/index.html'`;
/** The build may fail; afterwards, what is left of the site is printed. */
const AFTER = `|| echo "code $?"; cat '${DISK}/dist/index.html'; ls -A '${DISK}'`;

const canMount = apart(mount("1m")).code === 0;
describe.skipIf(!canMount)("where the tests may mount a disk (with unshare, on Linux)", () => {
  test("a build onto a full disk leaves the site unchanged and says so in one line", () => {
    const { lines } = apart(
      [
        mount("2m"),
        SITE_BEFORE,
        `${BUILD} --content '${FIXTURE}' --out '${DISK}/dist' ${AFTER}`,
      ].join("\n"),
    );
    const told = lines.filter((line) => line.startsWith("build: "));
    expect(told, lines.join("\n")).toEqual([
      expect.stringMatching(/^build: the disk is full: .*\/dist\.\d+/u),
    ]);
    expect(lines).toEqual([
      "8 entries read, 0 errors, 0 warnings",
      "code 1",
      "the site before",
      "dist",
      ...told,
    ]);
  });

  // On a small disk the bundler fails, on a larger one the writing of pages.
  test.each(["5m", "9m"])("a build in a project on a full disk of %s says the same", (size) => {
    const copies = PARTS.map((part) => `cp -r '${resolve(part)}' '${DISK}'`);
    const { lines } = apart(
      [
        mount(size),
        SITE_BEFORE,
        ...copies,
        `ln -s '${resolve("node_modules")}' '${DISK}'`,
        `cd '${DISK}'`,
        `${BUILD} --content '${FIXTURE}' ${AFTER}`,
      ].join("\n"),
    );
    const text = lines.join("\n");
    expect(text).toContain("build: the disk is full");
    expect(text).toContain("code 1\nthe site before\n");
    expect(text).not.toMatch(/^ +at /mu);
    expect(lines.filter((line) => line.startsWith("dist"))).toEqual(["dist"]);
    expect(lines.length, text).toBeLessThan(20);
  });

  test("a build onto a read-only disk fails at once and says so", () => {
    const { lines } = apart(
      [
        mount("1m"),
        SITE_BEFORE,
        `mount -o remount,ro '${DISK}'`,
        `${BUILD} --content '${FIXTURE}' --out '${DISK}/dist' ${AFTER}`,
      ].join("\n"),
    );
    expect(lines).toEqual([
      "8 entries read, 0 errors, 0 warnings",
      "code 1",
      "the site before",
      "dist",
      `build: nothing can be written there: ${DISK}`,
    ]);
  });

  test("place on a full disk leaves the places unchanged", () => {
    const { lines } = apart(
      [
        mount("64k"),
        `cp '${FIXTURE}/places.yaml' '${DISK}'`,
        `dd if=/dev/zero of='${DISK}/rest' 2>/dev/null || true`,
        `'${process.execPath}' src/commands/place.ts 'Lilongwe, Malawi' --yes --content '${DISK}' || echo "code $?"`,
        `cmp '${FIXTURE}/places.yaml' '${DISK}/places.yaml' && ls -A '${DISK}'`,
      ].join("\n"),
    );
    expect(lines).toEqual([
      "code 1",
      "places.yaml",
      "rest",
      expect.stringMatching(/^place: the disk is full/u),
    ]);
  });
});
