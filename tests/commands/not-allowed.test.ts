// Files and folders without permission to read or write: one clear line, and nothing lost. Root
// may do everything: if the tests run as root, the commands run as nobody, if that user can run them.
// Commands that only read run in this process with that user's permissions, the rest in processes of their own.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { check } from "../../src/commands/check.ts";
import { newEntry } from "../../src/commands/new.ts";
import { place } from "../../src/commands/place.ts";
import { run as runCommand, type Terminal } from "../../src/site/args.ts";
import { temporaryFolder } from "./terminal.ts";

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const FIXTURE = resolve("tests/fixtures/content");

interface Outcome {
  readonly code: number | null;
  readonly lines: readonly string[];
}
const linesOf = (text: string): readonly string[] => text.split("\n").filter(Boolean);

/** Runs a command in a child process; returns its output lines. */
function apart(name: string, words: readonly string[], cwd: string): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(`src/commands/${name}.ts`), ...words],
    {
      cwd,
      encoding: "utf8",
      env: { PATH: process.env.PATH },
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    },
  );
  return { code: status, lines: linesOf(stdout + stderr) };
}
const build = (cwd: string): Outcome => apart("build", [], cwd);

const COMMANDS = {
  check: async (words: readonly string[], terminal: Terminal) =>
    Promise.resolve(check(words, terminal)),
  place,
  new: newEntry,
};
type Name = keyof typeof COMMANDS;

/** Runs a command in a folder; returns its output lines. */
async function run(name: Name, words: readonly string[], cwd: string): Promise<Outcome> {
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const terminal = { out: say, err: say, env: {}, cwd, now: () => Date.UTC(2026, 10, 25) };
  if (isRoot) {
    process.setegid!(NOBODY);
    process.seteuid!(NOBODY);
  }
  try {
    const code = await runCommand(COMMANDS[name], words, { name }, terminal);
    return { code, lines: linesOf(said.join("\n")) };
  } finally {
    if (isRoot) {
      process.seteuid!(0);
      process.setegid!(0);
    }
  }
}

let cwd = "";
const at = (path: string): string => join(cwd, path);
const textsIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, "utf8")]),
  );

beforeEach(() => {
  cwd = temporaryFolder();
  chmodSync(cwd, 0o755);
  cpSync(FIXTURE, at("content"), { recursive: true });
  mkdirSync(at("dist"));
  writeFileSync(at("dist/index.html"), "the site before");
  if (!isRoot) return;
  for (const path of [".", ...readdirSync(cwd, { recursive: true, encoding: "utf8" })])
    chownSync(at(path), NOBODY, NOBODY);
});

const canRun =
  process.platform !== "win32" &&
  (!isRoot ||
    spawnSync(process.execPath, ["-e", `require("fs").readdirSync(${JSON.stringify(FIXTURE)})`], {
      uid: NOBODY,
      gid: NOBODY,
    }).status === 0);
const ENTRY = "content/articles/2026/2026-02-01-europe-announced.md";
const UNREADABLE = "1:1: error: this file could not be read: nobody here may read it [unreadable]";

describe.skipIf(!canRun)("unreadable files", { timeout: 30_000 }, () => {
  /** Revokes permissions for the duration of a test. */
  const close = (path: string): void => {
    const { mode } = statSync(at(path));
    chmodSync(at(path), 0);
    onTestFinished(() => {
      chmodSync(at(path), mode);
    });
  };

  test.each([
    ["an entry", ENTRY],
    ["the places", "content/places.yaml"],
    ["the outlets", "content/outlets.yaml"],
    ["a person", "content/people/ada-quill.md"],
    ["a text", "content/trips/ada-quill/2026-02-europe.mdx"],
  ])("check reports %s, and no follow-up errors", async (_, path) => {
    close(path);
    const { code, lines } = await run("check", [], cwd);
    expect(code).toBe(1);
    expect(lines.filter((line) => line.includes(": error: "))).toEqual([`${path}:${UNREADABLE}`]);
  });

  test("build reports an entry, and leaves the site unchanged", () => {
    close(ENTRY);
    const { code, lines } = build(cwd);
    expect(code).toBe(1);
    expect(lines).toContain(`${ENTRY}:${UNREADABLE}`);
    expect(lines.at(-1)).toBe("The site was not built.");
    expect(readFileSync(at("dist/index.html"), "utf8")).toBe("the site before");
  });

  test.each([
    ["check", [], "content"],
    ["check", [], "content/articles/2026"],
    ["place", ["Lilongwe, Malawi", "--yes"], "content/people"],
    ["place", ["Lilongwe, Malawi", "--yes"], "content/places.yaml"],
    ["new", ["--yes"], "content/articles"],
  ] as const)("%s %j reports %s", async (command, words, path) => {
    close(path);
    expect(await run(command, words, cwd)).toEqual({
      code: 1,
      lines: [`${command}: not allowed: ${at(path)}`],
    });
  });

  test("build reports a folder", () => {
    close("content/people");
    expect(build(cwd)).toEqual({
      code: 1,
      lines: [`build: not allowed: ${at("content/people")}`],
    });
  });

  test("new reports the given page", async () => {
    writeFileSync(at("page.html"), "<title>A page</title>");
    close("page.html");
    const { code, lines } = await run("new", ["page.html", "--yes"], cwd);
    expect(code).toBe(1);
    expect(lines).toEqual([`new: not allowed: ${at("page.html")}`]);
  });
});

describe.skipIf(!canRun)("read-only files and folders", { timeout: 30_000 }, () => {
  const newWords = [
    ...["--name", "lesotho", "--title", "Wang Yi in Lesotho", "--published", "2026-01-12"],
    ...["--outlet", "gazette", "--language", "en", "--trip", "wang-yi/2026-01-africa"],
    ...["--visited", "Lesotho", "--yes"],
  ];

  test.each([
    ["place", ["Lilongwe, Malawi", "--yes"], "content", "content/places.yaml"],
    ["place", ["Lilongwe, Malawi", "--yes"], "content/places.yaml", "content/places.yaml"],
    ["new", newWords, "content/articles/2026", "content/articles/2026/2026-01-12-lesotho.md"],
  ] as const)("$0, with $2 read-only, reports $3", (command, words, closed, path) => {
    const before = textsIn(at("content"));
    chmodSync(at(closed), closed.endsWith(".yaml") ? 0o444 : 0o555);
    expect(apart(command, words, cwd)).toEqual({
      code: 1,
      lines: [`${command}: not allowed: ${at(path)}`],
    });
    chmodSync(at(closed), 0o755);
    expect(textsIn(at("content"))).toEqual(before);
  });

  test.each([
    ["the site", "dist"],
    ["the site's folder", "."],
  ])("build reports %s before it writes anything", (_, closed) => {
    chmodSync(at(closed), 0o555);
    const { code, lines } = build(cwd);
    chmodSync(at(closed), 0o755);
    expect(code).toBe(1);
    expect(lines).toEqual([
      "8 entries read, 0 errors, 0 warnings",
      `build: not allowed: ${resolve(cwd, closed)}`,
    ]);
    expect(readdirSync(cwd).toSorted()).toEqual(["content", "dist"]);
    expect(readFileSync(at("dist/index.html"), "utf8")).toBe("the site before");
  });
});
