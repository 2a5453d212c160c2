import { applyFix, fixOf } from "../fix.ts";
import type { Problem } from "../problem.ts";
import { repair } from "./repair.ts";

/**
 * The problems of a text, with slips of the hand told as what they are: one for each, with its lines as they should
 * be. What is wrong besides is told of the mended text.
 */
export function tellOnce(
  text: string,
  file: string,
  read: (text: string) => readonly Problem[],
): readonly Problem[] {
  const repaired = repair(text, read);
  const left = read(repaired.text);
  const slips = repaired.slips.map(({ line, endLine, lines, column = 1, ...slip }): Problem => ({
    file,
    severity: "error",
    ...slip,
    line,
    column,
    endLine: endLine > line ? endLine : undefined,
    fix: lines.join("\n"),
  }));
  return [
    ...slips,
    ...proven(left, repaired.text, read).map(({ line, endLine, ...rest }) => ({
      ...rest,
      line: repaired.lineOf(line),
      endLine: endLine === undefined ? undefined : repaired.lineOf(endLine),
    })),
  ];
}

const MOST_PROOFS = 12;
const keyOf = ({ code, message }: Problem): string => `${code} ${message}`;

/** Problems with the lines that mend them, of those of which it is known: where what is mended so passes. */
function proven(
  problems: readonly Problem[],
  text: string,
  read: (text: string) => readonly Problem[],
): readonly Problem[] {
  const lines = text.split("\n");
  let proofs = 0;
  return problems.map((problem) => {
    const { instead, ...rest } = problem;
    const fix = instead && proofs < MOST_PROOFS ? fixOf(lines, problem, instead) : undefined;
    if (!fix) return problem;
    proofs++;
    const left = read(applyFix(lines, fix).join("\n"));
    const before = problems.map(keyOf);
    const isMended =
      left.every((other) => before.includes(keyOf(other))) && left.length < problems.length;
    if (!isMended) return rest;
    const { line, endLine } = fix;
    return { ...problem, line, endLine, fix: fix.lines.join("\n") };
  });
}
