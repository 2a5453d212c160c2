import { relative, resolve } from "node:path";
import type { CountryName } from "../geography/countries.ts";
import { type Content, readContent } from "../reading/disk/content.ts";
import { diskFilesFrom, type Files } from "../reading/disk/files.ts";
import { counted, formatGitHub, formatJson, formatText, visible } from "../reading/format.ts";
import { publishedAhead } from "../reading/checks/later-than-publication.ts";
import { locate } from "../reading/disk/front-matter.ts";
import { byPlace, isError, type Problem } from "../reading/problem.ts";
import { readArgs, readFormat, runIfCalled, type Terminal, UsageError } from "../site/args.ts";
import { readAsOf, countryNameOf, contentFolder } from "../site/settings.ts";
import { appendFileSync } from "node:fs";

const FORMATS = ["text", "github", "json"] as const;
const OPTIONS = {
  content: { type: "string" },
  format: { type: "string", default: "text" },
  language: { type: "string" },
} as const;

/**
 * `check [FILES] [--content DIR] [--language CODE] [--format text|github|json]`: lists every problem; 1 if any is an
 * error.
 */
export function check(
  words: readonly string[],
  terminal: Terminal,
  read?: (folder: string, nameOf: CountryName, files: Files) => Content,
): number {
  const { values, positionals } = readArgs(words, OPTIONS, true);
  const format = readFormat(values.format, FORMATS);
  const folder = contentFolder(values.content, terminal);
  const files = diskFilesFrom(terminal.cwd);
  const nameOf = countryNameOf(folder, terminal, files, values.language);
  const found = read?.(folder, nameOf, files) ?? readContent(folder, files, undefined, nameOf);
  const content = withStrictProblems(found, folder, readAsOf(undefined, terminal));
  const problems = only(content, positionals, terminal);
  if (format === "json") terminal.out(formatJson(problems));
  else for (const problem of problems) terminal.out(say(problem, format, content));
  if (format === "text") terminal.out(summary(content, problems));
  const page = terminal.env.GITHUB_STEP_SUMMARY;
  if (format === "github" && page) appendSummary(page, problems);
  return problems.some(isError) ? 1 : 0;
}

/** Warnings that are errors under `check`: such entries are understood and shown, but would be counted wrongly. */
const STRICT: ReadonlySet<string> = new Set(["announced-by-nobody"]);

/** Adds problems that depend on today: articles dated in the future. */
function withStrictProblems(content: Content, folder: string, today: number): Content {
  const ahead = content.articles.flatMap((article): readonly Problem[] => {
    const complaint = publishedAhead(article, today);
    const file = `${folder}/articles/${article.path ?? article.id}.md`;
    const at = complaint && locate(content.sources.get(file) ?? "", ["source", "published"]);
    return complaint && at ? [{ file, severity: "error", ...at, ...complaint }] : [];
  });
  const strict = content.problems.map((problem): Problem =>
    STRICT.has(problem.code) ? { ...problem, severity: "error" } : problem,
  );
  return { ...content, problems: [...strict, ...ahead].toSorted(byPlace) };
}

const say = (problem: Problem, format: "text" | "github", { sources }: Content): string =>
  format === "github"
    ? formatGitHub(problem)
    : `${formatText(problem, sources.get(problem.file))}\n`;

function only(
  { problems, sources }: Content,
  files: readonly string[],
  { cwd }: Terminal,
): readonly Problem[] {
  if (files.length === 0) return problems;
  const asked = new Set(files.map((file) => resolve(cwd, file)));
  const known = new Set(
    [...sources.keys(), ...problems.map(({ file }) => file)].map((file) => resolve(cwd, file)),
  );
  for (const file of asked) {
    if (!known.has(file)) throw new UsageError(`there is no ${relative(cwd, file)} in the content`);
  }
  return problems.filter(({ file }) => asked.has(resolve(cwd, file)));
}

function summary({ articles }: Content, problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const sound = `${articles.length} ${articles.length === 1 ? "entry" : "entries"} read`;
  return `${sound}, ${counted(errors, "error")}, ${counted(problems.length - errors, "warning")}`;
}

/** Appends problems as a table to a GitHub job summary. */
function appendSummary(file: string, problems: readonly Problem[]): void {
  const rows = problems.map(
    ({ severity, file: where, line, column, message, hint }) =>
      `| ${severity} | ${code(`${where}:${line}:${column}`)} | ${code(message)} | ${hint ? code(hint) : ""} |`,
  );
  const table = ["| | where | what | how to fix it |", "| --- | --- | --- | --- |", ...rows];
  appendFileSync(
    file,
    `${(rows.length > 0 ? table : ["No mistakes in the entries."]).join("\n")}\n`,
  );
}

/** Formatted as code, so that no text of an entry is parsed as markup. */
const code = (text: string): string =>
  `<code>${visible(text).replace(/[&<>|`\\*_[\]@#]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;

await runIfCalled(import.meta, check);
