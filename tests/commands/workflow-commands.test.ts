// Output in a workflow's log: no text of an entry is a command to GitHub's runner.
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { changes } from "../../src/commands/changes.ts";
import { check } from "../../src/commands/check.ts";
import { show } from "../../src/commands/show.ts";
import { temporaryFolder, type } from "./terminal.ts";

/** Commands, in the spellings that the runner reads: `::` begins a line, `##[` stands anywhere in it. */
const COMMANDS = [
  "::stop-commands::x",
  "::error file=a.md,line=1::x",
  "##[error]x",
  "so ##[add-mask]x",
  "##[stop-commands]x ::endgroup::",
  "%0A::warning::x",
];

/** The lines of a log that the runner interprets as commands. */
const commandsIn = (log: string): readonly string[] =>
  log.split(/\r\n|\r|\n/u).filter((line) => /^\s*::/u.test(line) || line.includes("##["));

const entry = (text: string): string =>
  [
    "---",
    `title: ${JSON.stringify(text)}`,
    "source:",
    "  outlet: gazette",
    `  title: ${JSON.stringify(text)}`,
    "  published: 2026-03-01",
    "  language: en",
    "trips:",
    "  - trip: ada-quill/2026-03-odd",
    `    announced: { by: ${JSON.stringify(text)}, dates: 2026-03-10/2026-03-12, stops: [Kenya] }`,
    `    skipped: [{ stop: Kenya, cause: other, reason: ${JSON.stringify(text)}, by: ${JSON.stringify(text)} }]`,
    `    stated: [{ about: ${JSON.stringify(text)}, says: ${JSON.stringify(text)} }]`,
    "---",
    text,
    "",
  ].join("\n");

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
  for (const name of ["before", "content"])
    cpSync("tests/fixtures/content", join(cwd, name), { recursive: true });
});
const add = (name: string, text: string): void => {
  writeFileSync(join(cwd, "content/articles/2026", name), text);
};

describe("an entry full of commands", () => {
  beforeEach(() => {
    for (const [index, text] of COMMANDS.entries()) add(`2026-03-01-odd-${index}.md`, entry(text));
  });

  test("is valid, so that its texts are printed", async () => {
    expect((await type(check, [], cwd)).out).toContain("0 errors");
    expect((await type(show, ["ada-quill/2026-03-odd"], cwd)).out).toContain("stop-commands");
  });

  test.each(["text", "markdown"])("puts none in the log of changes, as %s", async (format) => {
    const { code, out } = await type(changes, ["--before", "before", "--format", format], cwd);
    expect(code).toBe(0);
    expect(out).toContain("stop-commands");
    expect(commandsIn(out)).toEqual([]);
  });
});

describe("an entry with commands in its errors", () => {
  /** In the place of a name, a field, a value and a file's name. */
  const broken = (text: string): string =>
    entry("A title")
      .replace("outlet: gazette", `outlet: ${JSON.stringify(text)}`)
      .replace("stops: [Kenya]", `stops: [${JSON.stringify(text)}]`)
      .replace("language: en", `language: en\n  ${JSON.stringify(text)}: x`);
  beforeEach(() => {
    for (const [index, text] of COMMANDS.entries()) {
      add(`2026-03-01-odd-${index}.md`, broken(text));
      add(`${text.replaceAll("/", "-")}.md`, entry("A title"));
    }
  });

  test.each(["text", "json"])("puts none in the log of check, as %s", async (format) => {
    const { code, out } = await type(check, ["--format", format], cwd);
    expect(code).toBe(1);
    expect(out).toContain("stop-commands");
    expect(commandsIn(out)).toEqual([]);
    if (format === "json") expect(JSON.stringify(JSON.parse(out))).toContain("##[error]x");
  });

  test("puts only check's annotations there, each with its place", async () => {
    const summary = join(cwd, "summary.md");
    const { out } = await type(check, ["--format", "github"], cwd, {
      GITHUB_STEP_SUMMARY: summary,
    });
    const commands = commandsIn(out);
    expect(commands.length).toBeGreaterThan(COMMANDS.length);
    for (const line of commands)
      expect(line).toMatch(/^::error file=content\/[^:]*,line=\d+,col=\d+/u);
    expect(commandsIn(readFileSync(summary, "utf8"))).toEqual([]);
  });

  test("and is left out of the changes, by its name", async () => {
    const { out } = await type(changes, ["--before", "before", "--format", "markdown"], cwd);
    expect(out).toContain("Not compared");
    expect(commandsIn(out)).toEqual([]);
    expect(readdirSync(join(cwd, "content/articles/2026")).length).toBeGreaterThan(COMMANDS.length);
  });
});
