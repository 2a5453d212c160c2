import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { release } from "../../src/commands/release.ts";
import type { Dataset } from "../../src/downloads/dataset.ts";
import { downloadsOf } from "../../src/downloads/downloads.ts";
import { furtherDownloads } from "../../src/downloads/further.ts";
import { WHOLE } from "../../src/downloads/parts.ts";
import { TABLES } from "../../src/downloads/tables/tables.ts";
import { versionOf } from "../../src/downloads/version.ts";
import { data, dataOn } from "../downloads/data.ts";
import { type } from "./terminal.ts";
import { textOf } from "../downloads/published.ts";

const cwd = mkdtempSync(join(tmpdir(), "release-"));
afterAll(() => {
  rmSync(cwd, { recursive: true });
});

/** The parts of a built site that a release uses. */
function build(folder: string, some: Dataset): void {
  for (const download of [
    ...downloadsOf({ scope: WHOLE, data: some }),
    ...furtherDownloads(some),
  ]) {
    const file = join(cwd, folder, download.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, textOf(download));
  }
}
const make = (...words: string[]) => type(release, words, cwd);
const folderOf = (some: Dataset): string => join(cwd, "releases", `data-${versionOf(some)}`);
const early = dataOn("2026-01-09");
build("dist", data);
build("early", early);

describe("a release", () => {
  it("has all tables, and how to read, cite and verify them", async () => {
    expect((await make()).code).toBe(0);
    const files = readdirSync(folderOf(data));
    for (const { name } of TABLES) expect(files).toContain(`${name}.csv`);
    for (const file of [
      "datapackage.json",
      "README.txt",
      "CHANGELOG.md",
      "CITATION.cff",
      "LICENCE.txt",
      "v1",
    ])
      expect(files).toContain(file);
    expect(parse(readFileSync(join(folderOf(data), "CITATION.cff"), "utf8"))).toMatchObject({
      "cff-version": "1.2.0",
      type: "dataset",
      version: versionOf(data),
      "date-released": "2026-10-20",
      license: data.identity.licence.id,
    });
  });

  it("has a checksum of each of its files", () => {
    const lines = readFileSync(join(folderOf(data), "SHA256SUMS"), "utf8")
      .trim()
      .split("\n");
    const files = readdirSync(folderOf(data), { recursive: true, withFileTypes: true });
    expect(lines).toHaveLength(files.filter((file) => file.isFile()).length - 1);
    for (const [sum, path] of lines.map((line) => line.split("  "))) {
      const bytes = readFileSync(join(folderOf(data), path!));
      expect([path, createHash("sha256").update(bytes).digest("hex")]).toEqual([path, sum]);
    }
  });

  it("is reproducible and never changed", async () => {
    const before = readFileSync(join(folderOf(data), "SHA256SUMS"), "utf8");
    expect((await make()).code).toBe(0);
    expect(readFileSync(join(folderOf(data), "SHA256SUMS"), "utf8")).toBe(before);
    cpSync(join(cwd, "dist"), join(cwd, "forged"), { recursive: true });
    writeFileSync(join(cwd, "forged/data/trips.csv"), "trip_id\r\nx/2026-01-y\r\n");
    const refused = await make("--from", "forged");
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("already exists and differs: a release never changes");
    expect(readFileSync(join(folderOf(data), "SHA256SUMS"), "utf8")).toBe(before);
    expect(existsSync(`${folderOf(data)}.part`)).toBe(false);
  });

  it("says what has changed since the last one", async () => {
    expect((await make("--from", "early")).code).toBe(0);
    expect(readFileSync(join(folderOf(early), "CHANGELOG.md"), "utf8")).toContain(
      "The first release.",
    );
    expect((await make("--out", "later", "--previous", folderOf(early))).code).toBe(0);
    const log = readFileSync(join(cwd, "later", `data-${versionOf(data)}`, "CHANGELOG.md"), "utf8");
    expect(log).toContain(`Against version ${versionOf(early)}:`);
    expect(log).toContain(
      `| trips | ${String(data.trips.length)} | ${String(data.trips.length - 1)} | 1 | 0 |`,
    );
    expect(log).toContain("- wang-yi/2026-01-africa so: upcoming, now skipped");
  });

  it("requires a built site", async () => {
    const { code, err } = await make("--from", "nowhere");
    expect(code).toBe(2);
    expect(err).toContain("build the site first");
  });
});
