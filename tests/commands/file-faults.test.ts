// What can be wrong with files of a content folder: one line for each fault, and nothing lost.
import {
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { changes } from "../../src/commands/changes.ts";
import { check } from "../../src/commands/check.ts";
import { importData } from "../../src/commands/import.ts";
import { place } from "../../src/commands/place.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import { type Files, memoryFiles } from "../../src/reading/disk/files.ts";
import { formatText } from "../../src/reading/format.ts";
import { ENTRY, read } from "../reading/folder.ts";
import { temporaryFolder, type } from "./terminal.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
  cpSync("tests/fixtures/content", join(cwd, "content"), { recursive: true });
});
const at = (path: string): string => join(cwd, "content", path);
const told = async (): Promise<readonly string[]> =>
  (await type(check, [], cwd)).out.split("\n").filter((line) => line.includes(": error: "));

describe("check", () => {
  test.each([
    ["an entry", "articles/2026/2026-01-01-folder.md"],
    ["a person", "people/ada-quill.md"],
    ["a text", "trips/ada-quill/2026-02-europe.mdx"],
    ["the places", "places.yaml"],
    ["the outlets", "outlets.yaml"],
  ])("reports a folder in place of %s", async (_, path) => {
    rmSync(at(path), { force: true });
    mkdirSync(at(path), { recursive: true });
    expect(await told()).toContain(
      `content/${path}:1:1: error: unexpected folder, expected a file [folder]`,
    );
  });

  test.each([
    ["to nowhere", "/nowhere", "articles/2026/2026-01-01-link.md"],
    ["to its own folder", ".", "articles/2026/loop"],
    ["to another entry", "2026-02-01-europe-announced.md", "articles/2026/2026-01-02-link.md"],
  ])("reports a symbolic link %s once", async (_, target, path) => {
    symlinkSync(target, at(path));
    expect(await told()).toEqual([
      `content/${path}:1:1: error: unexpected link to another file, expected a file [link]`,
    ]);
  });

  test("reports an unreadable folder in one line", async () => {
    const unseen = (): never => {
      throw Object.assign(new Error("EACCES"), {
        code: "EACCES",
        syscall: "scandir",
        path: at("people"),
      });
    };
    const { code, err } = await type(
      function check() {
        return unseen();
      },
      [],
      cwd,
    );
    expect(code).toBe(1);
    expect(err).toBe(`check: not allowed: ${at("people")}`);
  });

  test("reports a file too large to be content, without reading it", async () => {
    const path = "articles/2026/2026-01-01-large.md";
    writeFileSync(at(path), "---\n");
    // Sparse: longer than the longest string.
    truncateSync(at(path), 8 * 1024 ** 3);
    expect(await told()).toEqual([
      `content/${path}:1:1: error: this file could not be read: it has 8192 MiB, expected at most 2 MiB [unreadable]`,
    ]);
  });

  test("reports an entry as large as a register in two lines", async () => {
    const path = "articles/2026/2026-01-01-large.md";
    writeFileSync(at(path), `---\n${"- [".repeat(600_000)}\n---\n`);
    const { out } = await type(check, [], cwd);
    expect(out).toMatch(
      /large\.md:1:1: error: unexpected size of \d+ KiB, expected at most 64 KiB/u,
    );
    expect(out.length).toBeLessThan(600);
  });

  test("reports a content folder that is a file or missing", async () => {
    writeFileSync(join(cwd, "file"), "");
    for (const folder of ["file", "none"]) {
      const { code, out } = await type(check, ["--content", folder], cwd);
      expect(code).toBe(1);
      expect(out).toContain(`there is no folder ${folder}`);
    }
  });
});

describe("a file that", () => {
  const failing = (code: string): Files => {
    const files = memoryFiles(Object.fromEntries(read({}).sources));
    return {
      ...files,
      read: (path) => {
        if (path === ENTRY) throw Object.assign(new Error(code), { code, syscall: "open" });
        return files.read(path);
      },
    };
  };
  test.each([
    ["is unreadable", "EACCES", "nobody here may read it"],
    ["is deleted while the others are read", "ENOENT", "it has gone"],
    ["the disk fails to read", "EIO", "EIO"],
  ])("%s is reported, and the others are read", (_, code, reason) => {
    const { problems, people } = readContent("content", failing(code));
    expect(problems.map((problem) => formatText(problem).split("\n")[0])).toEqual([
      `${ENTRY}:1:1: error: this file could not be read: ${reason} [unreadable]`,
    ]);
    expect(people.size).toBeGreaterThan(0);
  });
});

describe("commands that write", () => {
  test("place does not replace a folder in place of the places", async () => {
    rmSync(at("places.yaml"));
    mkdirSync(at("places.yaml"));
    const { code, err } = await type(place, ["Lilongwe, Malawi", "--yes"], cwd);
    expect(code).toBe(1);
    expect(err).toBe(`place: there is a folder where a file is expected: ${at("places.yaml")}`);
  });

  test("import does not replace a file in place of its folder", async () => {
    writeFileSync(join(cwd, "file"), "mine");
    writeFileSync(join(cwd, "visits.csv"), "person,country,from\n");
    const map = join(process.cwd(), "docs/import/latam-presidents.yaml");
    const { code } = await type(
      importData,
      ["csv", "visits.csv", "--map", map, "--out", "file"],
      cwd,
    );
    expect(code).toBeGreaterThan(0);
    expect(readFileSync(join(cwd, "file"), "utf8")).toBe("mine");
  });

  test("changes requires an existing folder", async () => {
    const { code, err } = await type(changes, ["--before", "none"], cwd);
    expect(code).toBe(2);
    expect(err).toBe("changes: there is no folder none");
  });
});
