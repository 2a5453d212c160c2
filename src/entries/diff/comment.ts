import { counted } from "../../reading/format.ts";
import { lineMarkdown, lineText, block, list, prose } from "./line.ts";
import { CHANGES_HEADING } from "./report.ts";
import type { ReportedChanges, ReportedLine, ReportedProblem } from "./report-input.ts";

/** By which the next run finds this comment. */
const COMMENT_MARK = "<!-- ports-of-call: report -->";

/** GitHub's limit is 65,536 characters. */
const MAX_LENGTH = 60_000;
const MAX_LINES = 40;

export interface Report {
  readonly problems: readonly ReportedProblem[];
  readonly changes: ReportedChanges;
  /** The URL of the run that built a preview, if it can be linked to. */
  readonly preview?: string | undefined;
}

/** The comment on a pull request: what is wrong, what changes on the site, and a preview. */
export function commentMarkdown({ problems, changes, preview }: Report): string {
  const head = [COMMENT_MARK, `## ${sayCounts(problems)}`];
  const foot =
    preview === undefined || changes.pages.length === 0
      ? []
      : [
          `The changed pages as they would look: artifact \`preview\` at the end of [this run](${preview}). Unpack it and open \`index.html\`.`,
        ];
  const isSound = problems.every(({ severity }) => severity === "warning");
  const parts = [
    ...problemParts(problems),
    CHANGES_HEADING,
    // Entries with errors are left out of the comparison, so they would look deleted.
    ...(isSound ? changeParts(changes) : ["This follows once there are no errors."]),
  ];
  return fit([...head, ...parts], foot);
}

function fit(parts: readonly string[], foot: readonly string[]): string {
  const kept: string[] = [];
  let room = MAX_LENGTH - foot.join("\n\n").length;
  for (const part of parts) {
    room -= part.length + 2;
    if (room < 0) {
      kept.push("… There is more than fits into a comment: see the summary of the run.");
      break;
    }
    kept.push(part);
  }
  return `${[...kept, ...foot].join("\n\n")}\n`;
}

function sayCounts(problems: readonly ReportedProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const said = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
  ];
  return said.length > 0 ? said.join(", ") : "No errors";
}

const problemParts = (problems: readonly ReportedProblem[]): readonly string[] =>
  [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, some]) => [
    `### ${quote(file)}`,
    ...some.map(sayProblem),
  ]);

function sayProblem({ severity, line, message, hint, fix }: ReportedProblem): string {
  const where = `Line ${line}${severity === "warning" ? " (warning)" : ""}`;
  const text = `- **${where}:** ${prose(message)}${hint ? `\n  Help: ${prose(hint)}` : ""}`;
  if (fix === undefined) return text;
  if (fix === "") return `${text}\n\n  Leave this line out.`;
  const lines = block(
    "yaml",
    fix.split("\n").map((each) => lineText([{ quoted: each }])),
  );
  return [text, "  It should be:", lines.replace(/^/gm, "  ")].join("\n\n");
}

const quote = (text: string): string => lineMarkdown([{ quoted: text }]);

function changeParts({ trips, records, notices }: ReportedChanges): readonly string[] {
  const parts = [
    ...trips.flatMap(({ id, title, changes, strip }) => [
      `### ${quote(title)} (${quote(id)})`,
      list(changes.map(sayLine), MAX_LINES),
      ...(strip.length > 0 ? [block("diff", strip.map(stripLine))] : []),
    ]),
    ...(records.length > 0
      ? ["### Entries and registers", list(records.map(sayLine), MAX_LINES)]
      : []),
    ...(notices.length > 0 ? ["### Not compared", list(notices.map(sayLine), MAX_LINES)] : []),
  ];
  return parts.length > 0 ? parts : ["Nothing."];
}

const stripLine = ({ sign, text }: ReportedChanges["trips"][number]["strip"][number]): string =>
  `${sign} ${lineText([{ quoted: text }])}`;

/** Even the parts that are ours by type came with the untrusted report. */
const sayLine = (parts: ReportedLine): string =>
  parts.map((part) => (typeof part === "string" ? prose(part) : quote(part.quoted))).join("");
