import { execFileSync, execSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import { help } from "../../src/commands/help.ts";
import { USAGES } from "../../src/site/usages.ts";
import { type } from "./terminal.ts";

/** Files of src/commands that can be run as commands. */
const commands = readdirSync("src/commands")
  .filter((file) => readFileSync(`src/commands/${file}`, "utf8").includes("await runIfCalled("))
  .map((file) => file.replace(".ts", ""))
  .concat("build")
  .filter((name) => name !== "help");

describe("help", () => {
  it("exists for every command", async () => {
    expect(commands.length).toBeGreaterThan(10);
    for (const name of commands) expect(Object.keys(USAGES)).toContain(name);
    expect((await type(help, [])).out).toContain("check [FILES]");
  });

  it("lists a command's options and does nothing else", async () => {
    for (const word of ["--help", "-h"]) {
      const { code, out } = await type(check, [word, "--fromat"]);
      expect(code).toBe(0);
      expect(out).toMatch(/^usage: npm run check -- \[FILES\]/);
    }
  });

  it("is printed by each command when run", () => {
    const out = execFileSync(process.execPath, ["scripts/run.mjs", "build", "--help"]).toString();
    expect(out).toContain("usage: npm run build -- ");
  });
});

it.each(commands)("%s runs from its last line, once all its imports are loaded", (name) => {
  expect(readFileSync(`src/commands/${name}.ts`, "utf8")).toMatch(
    /\n(?:await|process\.exit)[^\n]+\n$/,
  );
});

it("a closed pipe ends a command silently", () => {
  const line = `${process.execPath} scripts/run.mjs help 2>&1 | head -n 1; exit \${PIPESTATUS[0]}`;
  expect(execSync(line, { shell: "/bin/bash" }).toString().split("\n")).toHaveLength(2);
});
