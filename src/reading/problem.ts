import { byCodeUnits } from "../model/sort.ts";

/** A position: lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** What was unexpected, and what was expected. */
export interface Complaint {
  /** Short and stable, such as `unknown-place`. */
  readonly code: string;
  readonly message: string;
  /** How to fix it. */
  readonly hint?: string | undefined;
  /**
   * The corrected lines from `line` to `endLine` (or that one line); empty to delete them. Only if certain, and
   * if the result passes.
   */
  readonly fix?: string | undefined;
  /** What to put in its place. */
  readonly instead?: Instead | undefined;
  readonly severity?: "error" | "warning";
}

/** Something for an editor to fix, with its place. */
export interface Problem extends Span, Complaint {
  readonly file: string;
  readonly severity: "error" | "warning";
}

/** What to replace a span with: a text, a list of texts, verbatim YAML, a field's name, or nothing. */
export type Instead =
  | { readonly value: string | readonly string[] }
  | { readonly yaml: string }
  | { readonly name: string }
  | { readonly gone: true };

/** Reports a problem at a position in the file being read. */
export type Report = (at: Span, complaint: Complaint) => void;

export const START: Span = { line: 1, column: 1 };

/** The most errors, and the most warnings, reported for one file. */
export const MAX_PROBLEMS = 100;

export function reporter(file: string, problems: Problem[]): Report {
  const counts = { error: 0, warning: 0 };
  return (at, { severity = "error", ...complaint }) => {
    const count = ++counts[severity];
    if (count <= MAX_PROBLEMS) problems.push({ file, ...at, severity, ...complaint });
    else if (count === MAX_PROBLEMS + 1)
      problems.push({
        file,
        ...at,
        severity,
        code: "many-problems",
        message: `more than ${MAX_PROBLEMS} ${severity}s in this file: the others are shown once these are fixed`,
      });
  };
}

export const isError = (problem: Problem): boolean => problem.severity === "error";

/** Sorts by file, line and column. */
export const byPlace = (a: Problem, b: Problem): number =>
  byCodeUnits(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  byCodeUnits(a.code, b.code);

/** `"a"`, `"a" or "b"`, `"a", "b" or "c"`: names as quoted in messages. */
export function quoteList(names: readonly string[], joint = "or"): string {
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.pop() ?? "";
  return quoted.length > 0 ? `${quoted.join(", ")} ${joint} ${last}` : last;
}

/**
 * Keeps one warning for each position, and none where there is an error: the rest is reported once that
 * is fixed.
 */
export function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const placeOf = ({ file, line, column }: Problem): string => `${file}:${line}:${column}`;
  const wrong = new Set(problems.filter(isError).map(placeOf));
  return problems.filter((problem) => {
    if (isError(problem) || problem.line === START.line) return true;
    const place = placeOf(problem);
    const isFirst = !wrong.has(place);
    wrong.add(place);
    return isFirst;
  });
}
