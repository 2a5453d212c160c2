import { applyFix } from "../fix.ts";
import { isError, type Problem } from "../problem.ts";
import type { Slip } from "./slip.ts";
import { TEXT_CHECKS } from "./text-checks.ts";

/** A text in which slips of the hand are fixed, and what they were. */
interface Repaired {
  readonly text: string;
  readonly slips: readonly (Slip & { readonly code: string })[];
  /** The line of the file that a line of the text was, both from 1. */
  readonly lineOf: (line: number) => number;
}

/** The problems of a text as it is read. */
type Read = (text: string) => readonly Problem[];

const MAX_SLIPS = 20;
/** Lines at which something is wrong that are looked at for one slip. */
const MAX_NEAR = 8;
const MAX_TRIES = 120;
/** In longer texts fewer ways are tried, as each is a reading of its own: so many characters are read in all. */
const MAX_READ = 120_000;

/** How far reading comes: to the fences, to YAML, or to the fields. */
function stageOf(problems: readonly Problem[]): number {
  const codes = problems.filter(isError).map(({ code }) => code);
  if (codes.includes("front-matter")) return 0;
  return codes.some((code) => /^(?:yaml-|duplicate-field)/.test(code)) ? 1 : 2;
}

const firstLine = (problems: readonly Problem[]): number =>
  Math.min(...problems.map(({ line }) => line));

const STRUCTURAL =
  /^(?:front-matter|yaml-|unknown-field|missing-field|wrong-kind|duplicate-field|empty-field|too-long)/;

/** What a fix that is not meant makes of places. */
const UNREAD = /^(?:unknown-place|ambiguous-place|split-stop)$/;

/** Fields within wide braces, which YAML takes for the name of a place. */
const WIDE_FIELDS = /^unknown place "[｛{]/u;

/** Whether a problem may come from the form of the text rather than from what it says. */
export const isOfForm = (problem: Problem): boolean =>
  isError(problem) && (STRUCTURAL.test(problem.code) || WIDE_FIELDS.test(problem.message));

/** Whether a fixed text is read further than it was before, and nothing is wrong with its fixed lines. */
function isBetter(was: readonly Problem[], is: readonly Problem[], { line, lines }: Slip): boolean {
  const [before, after] = [was.filter(isError), is.filter(isError)];
  const end = line + lines.length - 1;
  const isMended = !after.some(
    ({ line: at, code }) => at >= line && at <= end && (STRUCTURAL.test(code) || UNREAD.test(code)),
  );
  if (!isMended) return false;
  const [from, to] = [stageOf(before), stageOf(after)];
  if (from !== to) return to > from;
  return to === 1 ? firstLine(after) > firstLine(before) : after.length < before.length;
}

/** Fixes one slip after another, as long as what is fixed is read further. */
export function repair(text: string, read: Read): Repaired {
  let lines: readonly string[] = text.split("\n");
  let origin = lines.map((_, index) => index + 1);
  let problems = read(text);
  const slips: (Slip & { code: string })[] = [];
  let tries = Math.min(MAX_TRIES, Math.floor(MAX_READ / text.length));
  while (slips.length < MAX_SLIPS && problems.some(isOfForm)) {
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

/** The first slip whose fix leaves nothing wrong with the form; where there is none, the first that helps. */
function findSlip(
  lines: readonly string[],
  problems: readonly Problem[],
  read: Read,
  mayTry: () => boolean,
): Found | undefined {
  const near = [...new Set(problems.filter(isOfForm).map(({ line }) => line))].slice(0, MAX_NEAR);
  let first: Found | undefined;
  for (const { code, find } of TEXT_CHECKS) {
    for (const slip of find(lines, near)) {
      if (!mayTry()) return first;
      const left = read(applyFix(lines, slip).join("\n"));
      if (!isBetter(problems, left, slip)) continue;
      const found = { slip: { ...slip, code }, problems: left };
      if (!left.some(isOfForm)) return found;
      // An indentation that helps a little is seldom what was meant.
      if (code !== "indent") first ??= found;
    }
  }
  return first;
}
