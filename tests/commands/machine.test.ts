// What the machine lacks is told in one plain line.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import { checkMachine } from "../../src/site/args.ts";
import { temporaryFolder, type } from "./terminal.ts";

const MIB = 1024 * 1024;

describe("a command", () => {
  it.each(["18.20.8", "20.20.2", "22.18.0", "23.11.1"])("is not for Node %s", (version) => {
    expect(() => {
      checkMachine(200, version, 4000 * MIB);
    }).toThrow(/^unexpected Node [\d.]+, expected 24: `npm run` brings its own$/);
  });

  it("needs some memory", () => {
    expect(() => {
      checkMachine(1024, "24.21.0", 292 * MIB);
    }).toThrow(/^unexpected heap of 292 MiB, expected 1024 or more: NODE_OPTIONS=--max-old-space/);
    expect(() => {
      checkMachine(200, "24.0.0", 200 * MIB);
    }).not.toThrow();
  });

  const run = (options: readonly string[], words: readonly string[]) =>
    spawnSync(process.execPath, [...options, "scripts/run.mjs", ...words], { encoding: "utf8" });

  it("is found by its name, with its words and its exit code", () => {
    expect(run([], ["check", "--nonsense"])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^check: .*--nonsense[^\n]*\n$/) as string,
    });
    for (const name of ["", "nonsense", "../check", "constructor"])
      expect(run([], [name])).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/^[^\n]*there is no such command\n$/) as string,
      });
  });

  it("says so in a line where a build has too little memory", () => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ["--max-old-space-size=100", "src/commands/build.ts"],
      { encoding: "utf8" },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^build: unexpected heap of \d+ MiB, expected 1024 or more[^\n]*\n$/);
  });
});

describe.skipIf(process.platform === "win32")("a pipe that nobody writes to", () => {
  const pipe = (path: string): string => {
    execFileSync("mkfifo", [path]);
    return path;
  };

  it("among entries is refused", () => {
    const cwd = temporaryFolder();
    cpSync("tests/fixtures/content", join(cwd, "content"), { recursive: true });
    pipe(join(cwd, "content/articles/2026/2026-01-01-a.md"));
    pipe(join(cwd, "content/x.fifo"));
    const { code, out } = type(check, [], cwd);
    expect(code).toBe(1);
    expect(out.match(/unexpected pipe, socket or device, expected a file/g)).toHaveLength(2);
  });

  it("is no input of an import", () => {
    const cwd = temporaryFolder();
    pipe(join(cwd, "a.csv"));
    const [file, map, out] = ["a.csv", "a.yaml", "content"].map((name) => join(cwd, name));
    const words = ["scripts/run.mjs", "import", "table", file!, "--map", map!, "--out", out!];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^import: [^\n]+\n$/);
  });
});
