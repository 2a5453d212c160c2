// Third-party programs read the files, if installed; CI has none of them.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allDownloads } from "../../src/downloads/downloads.ts";
import { data } from "./data.ts";
import { textOf } from "./published.ts";

const ROOT = join(import.meta.dirname, "../..");
const python = (...words: string[]) => spawnSync("/usr/bin/python3", words, { encoding: "utf8" });
const isThere = python("-c", "import pandas").status === 0;
const folder = mkdtempSync(join(tmpdir(), "readers-"));

describe.skipIf(!isThere)("with pandas", () => {
  beforeAll(() => {
    for (const download of allDownloads(data)) {
      const { path } = download;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), textOf(download));
    }
  });

  it("the files match their descriptions", () => {
    const { stdout, stderr, status } = python(
      join(ROOT, "bench/readers/check.py"),
      join(folder, "data"),
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("No fault found.");
  });

  it.each(["share-made", "notice", "who-visits-whom"])("%s.py prints an answer", (name) => {
    const script = join(ROOT, `docs/examples/${name}.py`);
    const { stdout, stderr, status } = python(script, join(folder, "data"));
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).not.toBe("");
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});
