// Files that lie beside entries, and changes that come with them.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { changedFiles } from "../../../src/commands/changed-files.ts";
import { check } from "../../../src/commands/check.ts";
import { isError } from "../../../src/reading/problem.ts";
import { temporaryFolder, type } from "../../commands/terminal.ts";
import { read } from "../folder.ts";

const write = (folder: string, file: string, text = "x\n"): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

it("on disk, every file that is not read is reported by name", async () => {
  const cwd = temporaryFolder();
  cpSync("tests/fixtures/content", join(cwd, "content"), { recursive: true });
  const stray = [".prettierrc.mjs", ".vscode/settings.json", "node_modules/a/package.json"];
  for (const file of stray) write(join(cwd, "content"), file);
  symlinkSync("/etc/hostname", join(cwd, "content/.remarkrc.mjs"));
  const { code, out } = await type(check, [], cwd);
  expect(code).toBe(1);
  for (const file of [...stray, ".remarkrc.mjs"])
    expect(out).toContain(`content/${file}:1:1: error: `);
  expect(out).toContain("4 errors");
});

it("many stray files are reported in 101 lines", () => {
  const files = Array.from({ length: 500 }, (_, n) => [`content/node_modules/${n}.js`, "x"]);
  const errors = read(Object.fromEntries(files) as Record<string, string>).problems.filter(isError);
  expect(errors).toHaveLength(101);
  expect(errors.at(-1)!.message).toContain("more than 100 files");
});

it.each(["LICENSE", "articles/2026/2026-01-12-other.md"])("%s is allowed", (file) => {
  const text = "---\ntitle: A\nsource: { outlet: gazette, published: 2026-01-12, language: en }\n";
  const trips = "trips: [{ trip: ada-quill/2026-01-africa, cancelled: { on: 2026-01-11 } }]\n---\n";
  expect(read({ [`content/${file}`]: text + trips }).problems).toEqual([]);
});

it.each([
  ".DS_Store",
  "articles/2026/.DS_Store",
  "people/Thumbs.db",
  "articles/2026/.2026-01-12-a.md.swp",
  "articles/2026/2026-01-12-a.md~",
  "articles/2026/#2026-01-12-a.md#",
])("%s, left by an editor or the system, causes a warning", (file) => {
  const { problems, articles } = read({ [`content/${file}`]: "x" });
  expect(problems).toEqual([expect.objectContaining({ severity: "warning", code: "left-file" })]);
  expect(problems[0]!.file).toBe(`content/${file}`);
  expect(articles).toHaveLength(1);
});

it("a file that a command is writing is ignored", () => {
  const file = "content/articles/2026/.2026-01-12-a.md.4711.tmp";
  expect(read({ [file]: "---\ntitle: A vi" }).problems).toEqual([]);
});

describe("a pull request", () => {
  const ENTRY = "content/articles/2026/2026-01-12-a.md";

  /** What is said of a change that was made in a repository, as the workflow asks for it. */
  function propose(title: string, change: (folder: string, git: Git) => void): string {
    const folder = temporaryFolder();
    const git: Git = (...words) =>
      execFileSync("git", ["-c", "user.name=n", "-c", "user.email=e@example.org", ...words], {
        cwd: folder,
        encoding: "utf8",
      });
    git("init", "-q");
    write(folder, "package.json");
    write(folder, ENTRY);
    git("add", ".");
    git("commit", "-qm", "base");
    change(folder, git);
    git("add", ".");
    git("commit", "-qm", "change");
    const diff = git("diff", "--raw", "-z", "--no-renames", "HEAD^1", "HEAD");
    const out: string[] = [];
    const terminal = { out: (text: string) => out.push(text), err: () => 0, cwd: folder };
    const code = changedFiles([], { ...terminal, env: { TITLE: title }, now: () => 0 }, diff);
    expect(code).toBe(out.length > 0 ? 1 : 0);
    return out.join("\n");
  }
  type Git = (...words: string[]) => string;

  it.each(["entries: a visit", "Entries: two visits", "[Entry] A visit"])(
    "titled %j may change nothing else",
    (title) => {
      const told = propose(title, (folder) => {
        write(folder, "content/articles/2026/2026-01-13-b.md");
        write(folder, "package.json", "y");
        write(folder, "src/new,file.ts");
        rmSync(join(folder, ENTRY));
      });
      expect(told.split("\n")).toEqual([
        expect.stringContaining("::error file=package.json,line=1"),
        expect.stringContaining("::error file=src/new%2Cfile.ts,line=1"),
      ]);
    },
  );

  it.each(["Draw shorter strips", "Reentries of tables"])("titled %j may", (title) => {
    const told = propose(title, (folder) => {
      write(folder, ENTRY, "y");
      write(folder, "src/new.ts");
    });
    expect(told).toBe("");
  });

  it("may never add links, programs or submodules to the content", () => {
    const told = propose("Anything", (folder, git) => {
      symlinkSync("/etc/hostname", join(folder, "content/articles/2026/link.md"));
      write(folder, "content/articles/2026/program.md");
      git("add", ".");
      mkdirSync(join(folder, "content/people/other"), { recursive: true });
      git("update-index", "--chmod=+x", "content/articles/2026/program.md");
      const commit = git("rev-parse", "HEAD").trim();
      git("update-index", "--add", "--cacheinfo", `160000,${commit},content/people/other`);
      git("config", "core.fileMode", "false");
    });
    for (const [file, kind] of [
      ["articles/2026/link.md", "link"],
      ["articles/2026/program.md", "program"],
      ["people/other", "repository within this one"],
    ])
      expect(told).toMatch(new RegExp(`file=content/${file}.*unexpected ${kind}`));
  });

  it("may never replace the content folder by a link", () => {
    const told = propose("Anything", (folder) => {
      rmSync(join(folder, "content"), { recursive: true });
      symlinkSync("../base/content", join(folder, "content"));
    });
    expect(told).toMatch(/file=content,.*unexpected link/);
  });
});
