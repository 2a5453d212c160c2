import { applyFix, type Fix, fixOf } from "../fix.ts";
import { isError, type Problem } from "../problem.ts";
import { noteFix } from "./note.ts";
import { ofOneLine } from "./of-one-line.ts";
import { isSyntaxProblem, repair } from "./repair.ts";

type Read = (text: string) => readonly Problem[];

/** Parses all of a text, or only its front matter, which is much faster. */
interface Readers {
  readonly all: Read;
  readonly form: Read;
}

/**
 * The problems of a text, with each slip reported once as what it is, with its corrected lines. All other problems
 * are those of the corrected text.
 */
export function reportOnce(
  text: string,
  file: string,
  found: readonly Problem[],
  { all, form }: Readers,
): readonly Problem[] {
  // Usually the syntax is right, and the text need not be parsed again.
  if (!found.some(isSyntaxProblem)) return onePerPlace(testedFixes(found, text, all));
  const repaired = repair(text, form);
  const left = repaired.slips.length === 0 ? found : all(repaired.text);
  const slips = repaired.slips.map(({ line, endLine, lines, column = 1, ...slip }): Problem => ({
    file,
    severity: "error",
    ...slip,
    line,
    column,
    endLine: endLine > line ? endLine : undefined,
    fix: lines.join("\n"),
  }));
  const rest = testedFixes(left, repaired.text, all).map(({ line, endLine, ...problem }) => ({
    ...problem,
    line: repaired.lineOf(line),
    endLine: endLine === undefined ? undefined : repaired.lineOf(endLine),
  }));
  return onePerPlace(ofOneLine(slips, rest));
}

/**
 * Reports one problem for each position: the one with a fix, else the first. A problem with a value once it is in
 * quotes outranks the missing quotes, as its fix covers both.
 */
function onePerPlace(problems: readonly Problem[]): readonly Problem[] {
  // Several tags on a line of the note are reported once.
  const places = Map.groupBy(problems, ({ line, column, code }) =>
    code === "raw-html" ? `${line}:${code}` : `${line}:${column}`,
  );
  return [...places.values()].map((some) => {
    const errors = some.filter(isError);
    const others = errors.filter(({ code }) => code !== "quotes");
    const [exact] = others.filter(({ code }) => code !== "bad-value");
    return (
      others.find(({ fix }) => fix !== undefined) ?? exact ?? others[0] ?? errors[0] ?? some[0]!
    );
  });
}

const MAX_PROOFS = 12;
const MEANT = "did you mean";
const keyOf = ({ code, message }: Problem): string => `${code} ${message}`;

/** Keeps the fixes of problems where the fixed text passes. */
function testedFixes(all: readonly Problem[], text: string, read: Read): readonly Problem[] {
  const problems = all.filter(
    (problem) =>
      problem.instead !== undefined ||
      !all.some(
        (other) =>
          other.instead !== undefined && other.code === problem.code && isSamePlace(other, problem),
      ),
  );
  const lines = text.split("\n");
  let proofs = 0;
  const told = problems.map((problem) => {
    const rest = withoutFix(problem);
    const fix = proofs < MAX_PROOFS ? candidateOf(lines, problem) : undefined;
    if (!fix) return rest;
    proofs++;
    const sure = testFix(fix, problem, { problems, lines, read });
    // A suggestion that does not pass is not what was meant.
    if (!sure) return { ...rest, hint: rest.hint?.startsWith(MEANT) ? undefined : rest.hint };
    const { line, endLine } = sure;
    return {
      ...rest,
      line,
      column: line === problem.line ? problem.column : (lines[line - 1]?.search(/\S/) ?? 0) + 1,
      endLine: endLine > line ? endLine : problem.endLine,
      fix: sure.lines.join("\n"),
    };
  });
  return withWholeLines(told, { problems, lines, read });
}

/** Context for testing a fix by parsing the fixed text. */
interface Proof {
  readonly problems: readonly Problem[];
  readonly lines: readonly string[];
  readonly read: Read;
}

/** How many slips in one value are fixed together: a field's name, then its value. */
const MAX_AT_ONCE = 3;

/**
 * A fix that removes the problem and causes no other; fixes at the same place that it makes necessary
 * are included.
 */
function testFix(first: Fix, problem: Problem, { problems, lines, read }: Proof): Fix | undefined {
  const before = problems.filter((other) => !isSamePlace(other, problem)).map(keyOf);
  let fix = first;
  for (let count = 0; count < MAX_AT_ONCE; count++) {
    const fixed = applyFix(lines, fix);
    const left = read(fixed.join("\n"));
    const fresh = left.filter((other) => !before.includes(keyOf(other)));
    if (fresh.length === 0) return left.length < problems.length ? fix : undefined;
    const [next] = fresh;
    const more = next && candidateOf(fixed, next);
    const [start, end] = [fix.line, fix.line + fix.lines.length - 1];
    if (!more || more.line < start || more.endLine > end) return undefined;
    fix = {
      ...fix,
      lines: applyFix(fixed, more).slice(
        start - 1,
        end - (more.endLine - more.line + 1) + more.lines.length,
      ),
    };
  }
  return undefined;
}

const isSamePlace = (a: Problem, b: Problem): boolean => a.line === b.line && a.column === b.column;

/** If several things on one line have fixes, each shows the line with all of them. */
function withWholeLines(
  told: readonly Problem[],
  { problems, lines, read }: Proof,
): readonly Problem[] {
  const whole = new Map<number, string>();
  for (const [line, some] of Map.groupBy(told, ({ line: at }) => at)) {
    const fixes = some.filter(
      ({ fix, endLine }) => fix !== undefined && !fix.includes("\n") && (endLine ?? line) === line,
    );
    if (fixes.length < 2) continue;
    let fixed = lines[line - 1] ?? "";
    for (const { column, endColumn, code } of fixes.toSorted((a, b) => b.column - a.column)) {
      const offer = problems.find(
        (other) => other.line === line && other.column === column && other.code === code,
      );
      const fix =
        offer?.instead && endColumn !== undefined
          ? fixOf(lines.with(line - 1, fixed), offer, offer.instead)
          : undefined;
      fixed = fix?.lines.length === 1 ? fix.lines[0]! : fixed;
    }
    const left = read(lines.with(line - 1, fixed).join("\n"));
    if (left.length <= problems.length - fixes.length) whole.set(line, fixed);
  }
  return told.map((problem) => {
    const fixed = whole.get(problem.line);
    return fixed === undefined || problem.fix === undefined ? problem : { ...problem, fix: fixed };
  });
}

/** A problem without its unproven fix. */
function withoutFix(problem: Problem): Problem {
  const rest = { ...problem };
  Reflect.deleteProperty(rest, "instead");
  Reflect.deleteProperty(rest, "fix");
  return rest;
}

function candidateOf(lines: readonly string[], problem: Problem): Fix | undefined {
  const { line, endLine = line, instead, fix } = problem;
  if (instead) return fixOf(lines, problem, instead);
  if (fix !== undefined) return { line, endLine, lines: fix === "" ? [] : fix.split("\n") };
  const fixed = noteFix(problem, lines[line - 1] ?? "");
  return fixed === undefined
    ? undefined
    : { line, endLine: line, lines: fixed === "" ? [] : [fixed] };
}
