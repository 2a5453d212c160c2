import { applyFix } from "../fix.ts";
import { isError, type Problem } from "../problem.ts";
import type { Slip } from "./slip.ts";
import { TEXT_CHECKS } from "./text-checks.ts";

/** A text with its slips fixed, and what they were. */
interface Repaired {
  readonly text: string;
  readonly slips: readonly (Slip & { readonly code: string })[];
  /** Maps a line of this text to the original line, both from 1. */
  readonly lineOf: (line: number) => number;
}

/** Parses a text and returns its problems. */
type Read = (text: string) => readonly Problem[];

const MAX_SLIPS = 20;
/** How many of the lines with problems are searched for one slip. */
const MAX_NEAR = 8;
const MAX_TRIES = 120;
/** A budget in characters: each attempt parses the whole text, so longer texts get fewer attempts. */
const MAX_READ = 120_000;

/** How far parsing gets: to the fences, to YAML, or to the fields. */
function stageOf(problems: readonly Problem[]): number {
  const codes = problems.filter(isError).map(({ code }) => code);
  if (codes.includes("front-matter")) return 0;
  return codes.some((code) => /^(?:yaml-|duplicate-field)/.test(code)) ? 1 : 2;
}

const firstLine = (problems: readonly Problem[]): number =>
  Math.min(...problems.map(({ line }) => line));

const STRUCTURAL =
  /^(?:front-matter|yaml-|unknown-field|missing-field|wrong-kind|duplicate-field|empty-field|too-long)/;

/** Place problems that a wrong fix causes. */
const PLACE_PROBLEMS = /^(?:unknown-place|ambiguous-place|split-stop)$/;

/** Fields in full-width braces, which YAML takes for the name of a place. */
const WIDE_FIELDS = /^unknown place "[｛{]/u;

/** Whether a problem may come from the text's syntax rather than its content. */
export const isSyntaxProblem = (problem: Problem): boolean =>
  isError(problem) && (STRUCTURAL.test(problem.code) || WIDE_FIELDS.test(problem.message));

/** Whether a fixed text parses further than before, without problems on its fixed lines. */
function isBetter(was: readonly Problem[], is: readonly Problem[], { line, lines }: Slip): boolean {
  const [before, after] = [was.filter(isError), is.filter(isError)];
  const end = line + lines.length - 1;
  const isMended = !after.some(
    ({ line: at, code }) =>
      at >= line && at <= end && (STRUCTURAL.test(code) || PLACE_PROBLEMS.test(code)),
  );
  if (!isMended) return false;
  const [from, to] = [stageOf(before), stageOf(after)];
  if (from !== to) return to > from;
  return to === 1 ? firstLine(after) > firstLine(before) : after.length < before.length;
}

/** Fixes one slip after another, as long as each fix lets the text be parsed further. */
export function repair(text: string, read: Read): Repaired {
  let lines: readonly string[] = text.split("\n");
  let origin = lines.map((_, index) => index + 1);
  let problems = read(text);
  const slips: (Slip & { code: string })[] = [];
  let tries = Math.min(MAX_TRIES, Math.floor(MAX_READ / text.length));
  while (slips.length < MAX_SLIPS && problems.some(isSyntaxProblem)) {
    const found = findSlip(lines, problems, read, () => tries-- > 0);
    if (!found) break;
    const { slip, problems: left } = found;
    const { line, endLine } = slip;
    const [from, to] = [origin[line - 1]!, origin[endLine - 1]!];
    slips.push({ ...slip, line: from, endLine: to });
    origin = origin.toSpliced(
      line - 1,
      endLine - line + 1,
      ...slip.lines.map((_, index) => Math.min(from + index, to)),
    );
    lines = applyFix(lines, slip);
    problems = left;
  }
  return { text: lines.join("\n"), slips, lineOf: (line) => origin[line - 1] ?? line };
}

interface Found {
  readonly slip: Slip & { readonly code: string };
  readonly problems: readonly Problem[];
}

/** The first fix that leaves no syntax problems; if there is none, the first that helps. */
function findSlip(
  lines: readonly string[],
  problems: readonly Problem[],
  read: Read,
  mayTry: () => boolean,
): Found | undefined {
  const near = [...new Set(problems.filter(isSyntaxProblem).map(({ line }) => line))].slice(
    0,
    MAX_NEAR,
  );
  let first: Found | undefined;
  for (const { code, find } of TEXT_CHECKS) {
    for (const slip of find(lines, near)) {
      if (!mayTry()) return first;
      const left = read(applyFix(lines, slip).join("\n"));
      if (!isBetter(problems, left, slip)) continue;
      const found = { slip: { ...slip, code }, problems: left };
      if (!left.some(isSyntaxProblem)) return found;
      // An indentation that helps a little is seldom the one meant.
      if (code !== "indent") first ??= found;
    }
  }
  return first;
}
