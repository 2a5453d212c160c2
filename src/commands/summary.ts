import { appendFileSync } from "node:fs";
import { type Problem } from "../reading/problem.ts";
import { visible } from "../reading/format.ts";

/** Problems as a table for the summary of a job on GitHub. */
export function appendSummary(file: string, problems: readonly Problem[]): void {
  const rows = problems.map(
    ({ severity, file: where, line, column, message, hint }) =>
      `| ${severity} | ${code(`${where}:${line}:${column}`)} | ${code(message)} | ${hint ? code(hint) : ""} |`,
  );
  const table = ["| | where | what | how to fix it |", "| --- | --- | --- | --- |", ...rows];
  appendFileSync(file, `${(rows.length > 0 ? table : ["All entries are sound."]).join("\n")}\n`);
}

/** As code, so that no text of an entry is read as markup. */
const code = (text: string): string =>
  `<code>${visible(text).replace(/[&<>|`\\*_[\]@#]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
