import { type Problem } from "./problem.ts";

const MAX_LINE_LENGTH = 100;
const BEFORE_CARET = 60;
const MAX_MESSAGE_LENGTH = 600;

const codePoint = (character: string): string =>
  character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");

/** Control and bidirectional characters, and what GitHub Actions parses as a command anywhere in a line. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?<=##)\[/gu;

/** Untrusted text for a terminal or a log, with unsafe characters escaped. */
export const visible = (text: string): string =>
  text.replace(UNSAFE, (character) => `<U+${codePoint(character)}>`);

const clip = (text: string): string =>
  text.length > MAX_MESSAGE_LENGTH ? `${text.slice(0, MAX_MESSAGE_LENGTH - 1)}…` : text;

/** `1 error`, `2 errors`. */
export const counted = (number: number, word: string): string =>
  `${number} ${word}${number === 1 ? "" : "s"}`;

/** Formats a problem as text, with the line of the file and a caret below the span. */
export function formatText(problem: Problem, source?: string): string {
  const { file, line, column, severity, code, message, hint } = problem;
  const shown = source?.split("\n")[line - 1]?.replace(/\r$/, "");
  return [
    `${visible(file)}:${line}:${column}: ${severity}: ${visible(clip(message))} [${code}]`,
    ...(shown === undefined || shown.trim() === "" ? [] : excerpt(problem, shown)),
    ...(hint ? [`  help: ${visible(clip(hint))}`] : []),
    ...fixLines(problem),
  ].join("\n");
}

const MAX_LINES = 12;

/** The corrected lines, ready to be copied. */
function fixLines({ line, endLine = line, fix }: Problem): readonly string[] {
  if (fix === undefined) return [];
  const some = endLine === line ? `line ${line}` : `lines ${line} to ${endLine}`;
  if (fix === "") return [`  fix: delete ${some}`];
  const lines = fix.split("\n");
  const shown = lines.slice(0, MAX_LINES).map((text) => `    ${visible(text)}`);
  const rest = lines.length > MAX_LINES ? [`    … and ${lines.length - MAX_LINES} more lines`] : [];
  return [`  fix: replace ${some} with`, ...shown, ...rest];
}

function excerpt({ line, column, endLine, endColumn }: Problem, shown: string): readonly string[] {
  const from = Math.max(0, column - 1 - BEFORE_CARET);
  const part = shown.slice(from, from + MAX_LINE_LENGTH);
  const before = visible(shown.slice(from, column - 1));
  const end = endLine === undefined || endLine > line ? undefined : endColumn;
  const meant = visible(
    part.slice(column - 1 - from, end && Math.max(end - 1 - from, column - from)),
  );
  const carets = "^".repeat(end === undefined ? 1 : Math.max(1, meant.length));
  const margin = " ".repeat(String(line).length);
  return [
    `  ${line} | ${visible(part)}`,
    `  ${margin} | ${before.replace(/[^\t]/g, " ")}${carets}`,
  ];
}

export const formatJson = (problems: readonly Problem[]): string => safeJson(problems);

export const safeJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(UNSAFE, (character) =>
    character === "\n" ? character : asUnits(character),
  );

/** Escapes a character as JSON does: as two units if it is outside the BMP. */
const asUnits = (character: string): string =>
  character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

const escapeData = (text: string): string =>
  text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const escapeProperty = (text: string): string =>
  escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");

/** Formats a problem as a GitHub Actions annotation; nothing in it can be parsed as another command. */
export function formatGitHub({
  file,
  line,
  column,
  endLine,
  endColumn,
  ...problem
}: Problem): string {
  const properties = [
    `file=${escapeProperty(visible(file))}`,
    `line=${line}`,
    `col=${column}`,
    ...(endLine === undefined ? [] : [`endLine=${endLine}`]),
    ...(endColumn !== undefined && endLine === line ? [`endColumn=${endColumn}`] : []),
    `title=${escapeProperty(problem.code)}`,
  ];
  const { message, hint, fix } = problem;
  const text = [
    message,
    ...(hint ? [`Help: ${hint}`] : []),
    ...(fix ? ["Fix:", ...fix.split("\n").slice(0, MAX_LINES)] : []),
  ];
  return `::${problem.severity} ${properties.join(",")}::${escapeData(text.map(clip).map(visible).join("\n"))}`;
}
