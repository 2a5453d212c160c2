import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createAtomically, sweepLeftovers } from "../../src/site/build/write.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import { temporaryFolder } from "./terminal.ts";
import { ofTest } from "../of-test.ts";

/** Creates one entry and outlet after another until killed. */
const script = (cwd: string, round: number): string => `
  import { newEntry } from ${JSON.stringify(new URL("../../src/commands/new.ts", import.meta.url).href)};
  const terminal = { out() {}, err() {}, env: {}, cwd: ${JSON.stringify(cwd)}, now: () => Date.UTC(2026, 10, 25) };
  const parent = process.ppid;
    for (let n = 0; process.ppid === parent; n++) {
    await newEntry(
      ["--name", "entry-${round}-" + n, "--title", "An entry: its end", "--published", "2026-01-12",
       "--outlet-name", "Outlet ${round} " + n, "--language", "en", "--trip", "wang-yi/2026-01-africa",
       "--visited", "Lesotho", "--yes"],
      terminal,
    );
    if (n === 0) console.log("one is made");
  }
`;

it("whenever it is killed, each entry is complete or absent, and the registers are intact", async () => {
  const cwd = temporaryFolder();
  const content = join(cwd, "content");
  cpSync("tests/fixtures/content", content, { recursive: true });
  for (let round = 0; round < 3; round++) {
    const maker = ofTest(
      spawn(process.execPath, ["--input-type=module", "-e", script(cwd, round)], {
        stdio: ["ignore", "pipe", "inherit"],
      }),
    );
    await once(maker.stdout, "data");
    await new Promise((resolve) => setTimeout(resolve, round * 17));
    maker.kill("SIGKILL");
    await once(maker, "exit");
  }
  const made = readdirSync(join(content, "articles/2026")).filter((name) =>
    name.includes("entry-"),
  );
  expect(made.filter((name) => !name.startsWith(".")).length).toBeGreaterThanOrEqual(3);
  expect(readContent(content).problems).toEqual([]);
  sweepLeftovers(content);
  for (const name of readdirSync(join(content, "articles/2026"))) {
    expect(readFileSync(join(content, "articles/2026", name), "utf8")).toMatch(/^---\n[^]*\n---\n/);
  }
}, 240_000);

it("never overwrites an existing file", () => {
  const path = join(temporaryFolder(), "a/b.md");
  expect(createAtomically(path, "one")).toBe(true);
  expect(createAtomically(path, "two")).toBe(false);
  expect(readFileSync(path, "utf8")).toBe("one");
  expect(readdirSync(join(path, ".."))).toEqual(["b.md"]);
  const folder = join(temporaryFolder(), "c");
  writeFileSync(folder, "a file where a folder should be");
  expect(() => createAtomically(join(folder, "d.md"), "x")).toThrow();
  mkdirSync(`${folder}.md`);
  expect(createAtomically(`${folder}.md`, "x")).toBe(false);
});
