// A folder is replaced again and again, killed at any moment: the replacement is atomic.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { replaceFolder } from "../../../src/site/build/replace-folder.ts";
import { temporaryFolder } from "../../commands/terminal.ts";
import { ofTest } from "../../of-test.ts";

const ROUNDS = 8;
const FILES = 20;

const MODULE = new URL("../../../src/site/build/replace-folder.ts", import.meta.url).href;
const script = (root: string): string => `
  import { mkdirSync, writeFileSync } from "node:fs";
  import { join } from "node:path";
  import { replaceFolder } from ${JSON.stringify(MODULE)};
  const root = ${JSON.stringify(root)};
  const parent = process.ppid;
    for (let n = 0; process.ppid === parent; n++) {
    const made = join(root, "made." + process.pid);
    mkdirSync(made);
    for (let file = 0; file < ${FILES}; file++) writeFileSync(join(made, String(file)), String(n));
    replaceFolder(made, join(root, "dist"));
    if (n === 0) console.log("once");
  }`;

/** The distinct contents of a folder's files; more than one if several versions are mixed. */
const saidIn = (folder: string): readonly string[] => [
  ...new Set(readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"))),
];

test("the old or the new folder is intact, and the next one replaces it", async () => {
  const root = temporaryFolder();
  const place = join(root, "dist");
  for (let round = 0; round < ROUNDS; round++) {
    const child = ofTest(
      spawn(process.execPath, ["--input-type=module", "-e", script(root)], {
        stdio: ["ignore", "pipe", "inherit"],
      }),
    );
    await once(child.stdout, "data");
    await wait(round * 3 + Math.random() * 3);
    child.kill("SIGKILL");
    await once(child, "exit");

    const kept = existsSync(place) ? place : join(root, `dist.${child.pid}.old`);
    expect(readdirSync(kept)).toHaveLength(FILES);
    expect(saidIn(kept)).toHaveLength(1);

    const made = join(root, `made.${process.pid}`);
    mkdirSync(made);
    writeFileSync(join(made, "0"), "next");
    replaceFolder(made, place);
    expect(saidIn(place)).toEqual(["next"]);
    expect(readdirSync(root).filter((name) => name.startsWith("dist"))).toEqual(["dist"]);
  }
}, 30_000);
