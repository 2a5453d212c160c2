import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import { temporaryFolder, type } from "./terminal.ts";

const ENTRY = "content/articles/2026/2026-01-12-lesotho-communique.md";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
  cpSync("tests/fixtures/content", join(cwd, "content"), { recursive: true });
});

const mistype = (from: string, to: string, file = ENTRY): void => {
  const path = join(cwd, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
};

describe("check", () => {
  it("exits with 0 and prints a count if nothing is wrong", async () => {
    const { code, out } = await type(check, [], cwd);
    expect(out).toMatch(/^\d+ entries read, 0 errors, 0 warnings$/);
    expect(code).toBe(0);
  });

  it("exits with 1 and prints file, line, column and the name probably meant", async () => {
    mistype("Somalia, Tanzania", "Somolia, Tanzania");
    const { code, out } = await type(check, [], cwd);
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^${ENTRY}:\\d+:\\d+: error: unknown place "Somolia"`, "m"));
    expect(out).toContain('did you mean "Somalia"?');
    expect(out).toMatch(/\^{7}$/m);
  });

  it("writes annotations that no entry's text can break out of", async () => {
    mistype("Somalia, Tanzania", '"So%0A::error::x", Tanzania');
    const { out } = await type(check, ["--format", "github"], cwd);
    const lines = out.split("\n").filter((line) => line.includes("unknown-place"));
    expect(lines).not.toEqual([]);
    for (const line of lines) expect(line).toMatch(/^::error file=content\/articles[^:]*,line=\d+/);
    expect(out).toContain("So%250A");
  });

  it("writes a summary for GitHub if asked to", async () => {
    mistype("Somalia, Tanzania", '"<img src=x>", Tanzania');
    const summary = join(cwd, "summary.md");
    await type(check, ["--format", "github"], cwd, { GITHUB_STEP_SUMMARY: summary });
    const text = readFileSync(summary, "utf8");
    expect(text).toContain("| error |");
    expect(text).toContain(`${ENTRY}:`);
    expect(text).not.toContain("<img");
  });

  it("writes JSON", async () => {
    mistype("Somalia, Tanzania", "Somolia, Tanzania");
    const { out } = await type(check, ["--format", "json"], cwd);
    const [problem] = JSON.parse(out) as Record<string, unknown>[];
    expect(problem).toMatchObject({ file: ENTRY, severity: "error", code: "unknown-place" });
  });

  it("reports only the given files", async () => {
    mistype("Somalia, Tanzania", "Somolia, Tanzania");
    const other = "content/articles/2026/2026-02-15-europe-made.md";
    expect((await type(check, [other], cwd)).code).toBe(0);
    expect((await type(check, [ENTRY], cwd)).code).toBe(1);
    expect(await type(check, ["content/nowhere.md"], cwd)).toMatchObject({
      code: 2,
      err: "check: there is no content/nowhere.md in the content",
    });
  });

  it("rejects unknown options", async () => {
    expect((await type(check, ["--fromat", "json"], cwd)).code).toBe(2);
    expect((await type(check, ["--format", "xml"], cwd)).err).toBe(
      "check: unexpected --format xml, expected text, github, json",
    );
  });

  it("says if the folder is missing", async () => {
    const { code, out } = await type(check, ["--content", "elsewhere"], cwd);
    expect(code).toBe(1);
    expect(out).toContain("there is no folder elsewhere");
  });
});
