// What the machine lacks is reported in one plain line.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import { checkMachine, run } from "../../src/site/args.ts";
import { temporaryFolder, type } from "./terminal.ts";

const MIB = 1024 * 1024;

describe("a command", () => {
  it.each(["18.20.8", "20.20.2", "22.18.0", "23.11.1"])("does not run on Node %s", (version) => {
    expect(() => {
      checkMachine(200, version, 4000 * MIB);
    }).toThrow(/^unexpected Node [\d.]+, expected 24: `npm run` brings its own$/);
  });

  it("has a minimum of memory", () => {
    expect(() => {
      checkMachine(1024, "24.21.0", 292 * MIB);
    }).toThrow(/^unexpected heap of 292 MiB, expected 1024 or more: NODE_OPTIONS=--max-old-space/);
    expect(() => {
      checkMachine(200, "24.0.0", 200 * MIB);
    }).not.toThrow();
  });

  const runByName = (options: readonly string[], words: readonly string[]) =>
    spawnSync(process.execPath, [...options, "scripts/run.mjs", ...words], { encoding: "utf8" });

  it("is found by name, with its arguments and exit code", () => {
    expect(runByName([], ["check", "--nonsense"])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^check: .*--nonsense[^\n]*\n$/) as string,
    });
    expect(runByName([], [""])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Builds the site or,") as string,
    });
    for (const name of ["nonsense", "../check", "constructor"])
      expect(runByName([], [name])).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/^[^\n]*there is no such command\n$/) as string,
      });
  });

  it("says in one line if a build has too little memory", () => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ["--max-old-space-size=100", "src/commands/build.ts"],
      { encoding: "utf8" },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^build: unexpected heap of \d+ MiB, expected 1024 or more[^\n]*\n$/);
  });
});

describe.skipIf(process.platform === "win32")("a pipe without a writer", () => {
  const pipe = (path: string): string => {
    execFileSync("mkfifo", [path]);
    return path;
  };

  it("is rejected among entries", async () => {
    const cwd = temporaryFolder();
    cpSync("tests/fixtures/content", join(cwd, "content"), { recursive: true });
    pipe(join(cwd, "content/articles/2026/2026-01-01-a.md"));
    pipe(join(cwd, "content/x.fifo"));
    const { code, out } = await type(check, [], cwd);
    expect(code).toBe(1);
    expect(out.match(/unexpected pipe, socket or device, expected a file/g)).toHaveLength(2);
  });

  it("is rejected as input of an import", () => {
    const cwd = temporaryFolder();
    pipe(join(cwd, "a.csv"));
    const [file, map, out] = ["a.csv", "a.yaml", "content"].map((name) => join(cwd, name));
    const words = ["scripts/run.mjs", "import", "table", file!, "--map", map!, "--out", out!];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^import: [^\n]+\n$/);
  });
});

it("a clock that is years slow is reported in one line, and no date of an entry counts as future", async () => {
  const words = { out: [] as string[], err: [] as string[] };
  const terminal = {
    out: (text: string) => words.out.push(text),
    err: (text: string) => words.err.push(text),
    env: {},
    cwd: process.cwd(),
    now: () => Date.UTC(2015, 0, 1),
  };
  const content = ["--content", "tests/fixtures/content"];
  expect(await run(check, content, { name: "check" }, terminal)).toBe(2);
  expect(words).toEqual({
    out: [],
    err: [
      "check: unexpected date 2015-01-01 on this machine's clock: set it, or give SOURCE_DATE_EPOCH",
    ],
  });
  const told = { ...terminal, env: { SOURCE_DATE_EPOCH: "1777636800" } };
  expect(await run(check, content, { name: "check" }, told)).toBe(0);
});

describe("a checkout of another kind", () => {
  const copy = (folder: string): string => {
    const cwd = join(temporaryFolder(), folder);
    cpSync("tests/fixtures/content", join(cwd, "content"), { recursive: true });
    return cwd;
  };

  it("has Windows line endings, in a folder with spaces and ä", async () => {
    const cwd = copy("Häfen und Gäste, 2");
    for (const file of readdirSync(cwd, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const path = join(file.parentPath, file.name);
      writeFileSync(path, readFileSync(path, "utf8").replaceAll("\n", "\r\n"));
    }
    const { code, out } = await type(check, [], cwd);
    expect(out).toMatch(/ 0 errors, 0 warnings$/);
    expect(code).toBe(0);
  });

  it.each([
    "articles/2026/2026-01-12-Lesotho-communique.md",
    "Articles/2026/2026-01-12-a.md",
    "people/Wang-Yi.md",
    "Outlets.yaml",
  ])("has no %s beside a name that differs only in case", async (file) => {
    const cwd = copy("a");
    mkdirSync(dirname(join(cwd, "content", file)), { recursive: true });
    writeFileSync(join(cwd, "content", file), "x");
    const { code, out } = await type(check, [], cwd);
    expect(code).toBe(1);
    expect(out).toContain(`content/${file}:1:1: error: `);
  });
});

it("a second server on the same port says so in one line", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const env = { ...process.env, PORT: String(port), OUT_DIR: "tests/fixtures" };
  for (const [script, said] of [
    ["scripts/serve.mjs", `serve: port ${port} is in use: choose another, as PORT=${port + 1}\n`],
    [
      "scripts/start.mjs",
      `Port ${port} is in use, perhaps by another \`npm start\`. Choose another: PORT=${port + 1} npm start\n`,
    ],
  ] as const)
    expect(spawnSync(process.execPath, [script], { env, encoding: "utf8" })).toMatchObject({
      status: 1,
      stdout: "",
      stderr: said,
    });
  server.close();
});
