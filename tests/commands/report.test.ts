import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { changes } from "../../src/commands/changes.ts";
import { check } from "../../src/commands/check.ts";
import { report } from "../../src/commands/report.ts";
import { temporaryFolder, type Said, type } from "./terminal.ts";

const ENTRY = "content/articles/2026/2026-01-12-lesotho-communique.md";
const PROBLEM = {
  file: ENTRY,
  line: 17,
  column: 3,
  severity: "error",
  code: "unknown-place",
  message: 'unknown place "Somolia"',
  hint: 'did you mean "Somalia"?',
};
const NOTHING = { trips: [], records: [], notices: [], pages: [] };

let cwd = "";
const write = (name: string, value: unknown): void => {
  writeFileSync(join(cwd, name), typeof value === "string" ? value : JSON.stringify(value));
};
const reported = (
  problems: unknown,
  changed: unknown = NOTHING,
  words: readonly string[] = [],
): Promise<Said> => {
  write("problems.json", problems);
  write("changes.json", changed);
  const files = ["--problems", "problems.json", "--changes", "changes.json"];
  return type(report, [...files, "--suggestions", "suggestions.json", ...words], cwd);
};
const suggestions = (): readonly Record<string, unknown>[] =>
  JSON.parse(readFileSync(join(cwd, "suggestions.json"), "utf8")) as Record<string, unknown>[];

beforeEach(() => {
  cwd = temporaryFolder();
  return () => {
    rmSync(cwd, { recursive: true });
  };
});

describe("report", () => {
  it("says what check and changes report on an entry, with the trip before and after", async () => {
    for (const folder of ["before", "content"])
      cpSync("tests/fixtures/content", join(cwd, folder), { recursive: true });
    const entry = readFileSync(join(cwd, ENTRY), "utf8");
    write(
      "before/articles/2026/2026-01-12-lesotho-communique.md",
      entry.replace(/\n {4}skipped:[^]*(?=\n---)/, ""),
    );
    write("known.json", "[]");
    const problems = (await type(check, ["--format", "json"], cwd)).out;
    const changed = (await type(changes, ["--before", "before", "--format", "json"], cwd)).out;
    const { code, out } = await reported(problems, changed, [
      ...["--known", "known.json"],
      ...["--preview", "https://github.com/o/r/actions/runs/1"],
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!-- ports-of-call: report -->\n\n## No errors\n/);
    expect(out).toContain("- `Somalia`: announced → skipped (");
    expect(out).toContain(
      [
        "```diff",
        "- Three of four announced stops made; Somalia not reported.",
        "+ Somalia skipped (schedule); three of four announced stops made.",
        "  ● Ethiopia: as announced (until 8 Jan 2026)",
        "- ◌ Somalia: announced",
        "+ ⊗ Somalia: skipped (schedule, Chinese embassy in Somalia, 10 Jan)",
      ].join("\n"),
    );
    expect(out).toContain("[this run](https://github.com/o/r/actions/runs/1)");
    expect(out.match(/^## What the site would say differently$/gm)).toHaveLength(1);
    expect((JSON.parse(changed) as typeof NOTHING).pages).toEqual([
      "trips/wang-yi/2026-01-africa/",
      "articles/2026/2026-01-12-lesotho-communique/",
      "people/wang-yi/",
    ]);
  });

  it("says what is wrong and what the line should be, and suggests that", async () => {
    const fix = "      stops: [Ethiopia, Somalia]";
    const { out } = await reported([
      { ...PROBLEM, fix },
      { ...PROBLEM, line: 20, severity: "warning", message: "a stay of 20 days" },
    ]);
    expect(out).toContain("## 1 error, 1 warning");
    expect(out).toContain(
      '- **Line 17:** unknown place "Somolia"\n  Help: did you mean "Somalia"?',
    );
    expect(out).toContain(`  \`\`\`yaml\n  ${fix}\n  \`\`\``);
    expect(out).toContain("- **Line 20 (warning):** a stay of 20 days");
    expect(suggestions()).toEqual([
      {
        path: ENTRY,
        side: "RIGHT",
        line: 17,
        body: expect.stringContaining(`\`\`\`suggestion\n${fix}\n\`\`\``) as string,
      },
    ]);
  });

  it("suggests one fix per line, and none for files other than entries", async () => {
    const fix = "a:\n  - `````b";
    await reported([
      { ...PROBLEM, endLine: 18, fix },
      { ...PROBLEM, fix: "again" },
      { ...PROBLEM, file: "content/../.github/workflows/x.yml", fix },
      { ...PROBLEM, file: "src/x.ts", fix },
      { ...PROBLEM, line: 30, fix: "hidden\u202etext" },
    ]);
    const [only, ...others] = suggestions();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ start_line: 17, start_side: "RIGHT", line: 18 });
    expect(only!.body).toContain(`\`\`\`\`\`\`suggestion\n${fix}\n\`\`\`\`\`\``);
  });

  it("deletes a line if that is the fix", async () => {
    const { out } = await reported([{ ...PROBLEM, fix: "" }]);
    expect(out).toContain("Leave this line out.");
    expect(suggestions()[0]!.body).toMatch(/```suggestion\n```$/);
  });

  it("says what would change only for entries without errors, as others are left out", async () => {
    const changed = { ...NOTHING, records: [["new entry: x"]] };
    expect((await reported([PROBLEM], changed)).out).toContain(
      "This follows once there are no errors.",
    );
    expect((await reported([PROBLEM], changed)).out).not.toContain("new entry");
    expect((await reported([{ ...PROBLEM, severity: "warning" }], changed)).out).toContain(
      "new entry",
    );
  });

  it("omits earlier errors", async () => {
    write("known.json", [{ ...PROBLEM, line: 3 }]);
    const { out } = await reported([PROBLEM], NOTHING, ["--known", "known.json"]);
    expect(out).toContain("## No errors");
  });

  const EVIL =
    "x](https://e.example) @everyone #1 <img src=x> ``` `code` www.e.example https://e.example";

  it("escapes all texts, even those marked as ours: no link, mention, HTML or block", async () => {
    const changed = {
      ...NOTHING,
      trips: [
        {
          id: EVIL,
          title: EVIL,
          changes: [[EVIL, { quoted: EVIL }]],
          strip: [{ sign: "+", text: `${EVIL}\n\`\`\`\n@everyone` }],
        },
      ],
      records: [["www.e.example"], ["[x](y)"], ["*x*"], ["https://e.example/"], ["a@e.example"]],
    };
    const problem = {
      ...PROBLEM,
      severity: "warning",
      file: `content/${EVIL}`,
      message: EVIL,
      hint: EVIL,
      fix: EVIL,
    };
    const { out } = await reported([problem], changed);
    const fences: string[] = [];
    for (const line of out.split("\n").slice(1)) {
      const fence = /^\s*(`{3,})(?:yaml|diff)?$/.exec(line)?.[1];
      if (fence && (fences.length === 0 || fences.at(-1) === fence)) {
        if (fences.length > 0) fences.pop();
        else fences.push(fence);
        continue;
      }
      if (fences.length > 0) continue;
      const prose = line.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, "");
      expect(prose).not.toMatch(/@|https?:|www\.|<|\]\(|#\d|\*x/);
    }
    expect(fences).toEqual([]);
    expect(out).toContain("+ x](https://e.example)");
    expect(out).toContain("<U+000A>");
  });

  it.each([
    ["an unknown field", [{ ...PROBLEM, more: 1 }]],
    ["a line that is not a number", [{ ...PROBLEM, line: "1; rm" }]],
    ["a sentence as code", [{ ...PROBLEM, code: "see [this](x)" }]],
    ["an object in place of the list", { length: 3 }],
    ["invalid JSON", "<html>"],
    ["too much text", `"${"x".repeat(2 * 1024 * 1024)}"`],
  ])("rejects a report with %s", async (_, problems) => {
    const { code, out, err } = await reported(problems);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^report: problems\.json /);
    expect(err.split("\n")).toHaveLength(1);
  });

  it("rejects an invalid URL, and shortens what is too long for a comment", async () => {
    expect((await reported([], NOTHING, ["--preview", "javascript:alert(1)"])).code).toBe(2);
    const many = Array.from({ length: 3000 }, (_, line) => ({ ...PROBLEM, line: line + 1 }));
    const { out } = await reported(many);
    expect(out.length).toBeLessThan(65_000);
    expect(out).toContain("## 3000 errors");
    expect(out).toContain("There is more than fits into a comment");
  });
});
