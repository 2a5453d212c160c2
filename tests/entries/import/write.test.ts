import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sweepLeftovers, writeAtomically } from "../../../src/site/build/write.ts";
import { ofTest } from "../../of-test.ts";

const folder = mkdtempSync(join(tmpdir(), "write-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("does not touch a file that already has this text", () => {
  const path = join(folder, "a/b.md");
  expect(writeAtomically(path, "one\n")).toBe(true);
  const before = statSync(path).mtimeMs;
  expect(writeAtomically(path, "one\n")).toBe(false);
  expect(statSync(path).mtimeMs).toBe(before);
  expect(writeAtomically(path, "two\n")).toBe(true);
  expect(readFileSync(path, "utf8")).toBe("two\n");
  expect(readdirSync(join(folder, "a"))).toEqual(["b.md"]);
});

test("removes what a killed run left behind, but not what another is writing", () => {
  const inner = join(folder, "a");
  writeFileSync(join(inner, ".b.md.999999999.tmp"), "half");
  writeFileSync(join(inner, `.b.md.${process.ppid}.tmp`), "being written");
  writeFileSync(join(inner, ".hidden"), "");
  expect(sweepLeftovers(folder)).toBe(1);
  expect(readdirSync(inner).toSorted()).toEqual([`.b.md.${process.ppid}.tmp`, ".hidden", "b.md"]);
});

test("leaves every file whole, old or new, whenever it is killed", async () => {
  const inner = mkdtempSync(join(folder, "kill-"));
  const size = 200_000;
  const names = ["a.md", "b.md", "c.md"];
  const script = `
    import { writeAtomically } from ${JSON.stringify(new URL("../../../src/site/build/write.ts", import.meta.url).href)};
    console.log("ready");
    const parent = process.ppid;
    for (let round = 0; process.ppid === parent; round++)
      for (const name of ${JSON.stringify(names)})
        writeAtomically(${JSON.stringify(`${inner}/`)} + name, String(round % 10).repeat(${size}) + "\\n");
  `;
  for (let round = 0; round < 15; round++) {
    const writer = ofTest(
      spawn(process.execPath, ["--input-type=module", "-e", script], {
        stdio: ["ignore", "pipe", "inherit"],
      }),
    );
    await once(writer.stdout, "data");
    await new Promise((resolve) => setTimeout(resolve, (round * 7) % 40));
    writer.kill("SIGKILL");
    await once(writer, "exit");
    const written = readdirSync(inner).filter((name) => !name.startsWith("."));
    for (const name of written) {
      const text = readFileSync(join(inner, name), "utf8");
      expect(text === `${text.slice(0, 1).repeat(size)}\n`).toBe(true);
    }
  }
  expect(readdirSync(inner)).toEqual(expect.arrayContaining(names));
  sweepLeftovers(inner);
  expect(readdirSync(inner).toSorted()).toEqual(names);
}, 60_000);
