import { applyFix, type Fix, fixOf } from "../fix.ts";
import { isError, type Problem } from "../problem.ts";
import { noteFix } from "./note.ts";
import { ofOneLine } from "./of-one-line.ts";
import { isOfForm, repair } from "./repair.ts";

type Read = (text: string) => readonly Problem[];

/** How a text is read: all of it, or its front matter alone, which takes far less time. */
interface Readers {
  readonly all: Read;
  readonly form: Read;
}

/**
 * The problems of a text, with slips of the hand told as what they are: one for each, with its lines as they should
 * be. What is wrong besides is told of the fixed text.
 */
export function tellOnce(
  text: string,
  file: string,
  found: readonly Problem[],
  { all, form }: Readers,
): readonly Problem[] {
  // Most often nothing is wrong with the form, and the text need not be read again.
  if (!found.some(isOfForm)) return onePerPlace(proven(found, text, all));
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
  const rest = proven(left, repaired.text, all).map(({ line, endLine, ...problem }) => ({
    ...problem,
    line: repaired.lineOf(line),
    endLine: endLine === undefined ? undefined : repaired.lineOf(endLine),
  }));
  return onePerPlace(ofOneLine(slips, rest));
}

/**
 * What is told of one place is one slip: the complaint that has the fixed lines, or else the first, is told. What is
 * wrong with a value once it is in quotes is more than that it lacked them, and its lines have both fixed.
 */
function onePerPlace(problems: readonly Problem[]): readonly Problem[] {
  // Of a line of the note with several tags, one is told.
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

/** Problems with the lines that fix them, of those of which it is known: where what is fixed so passes. */
function proven(all: readonly Problem[], text: string, read: Read): readonly Problem[] {
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
    const rest = withoutOffer(problem);
    const fix = proofs < MAX_PROOFS ? candidateOf(lines, problem) : undefined;
    if (!fix) return rest;
    proofs++;
    const sure = provenFix(fix, problem, { problems, lines, read });
    // What does not pass is not what was meant.
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

/** What is known of a text that is read to see whether a fix passes. */
interface Proof {
  readonly problems: readonly Problem[];
  readonly lines: readonly string[];
  readonly read: Read;
}

/** As many slips of one value as are fixed at once: a name of a field, and then its value. */
const MAX_AT_ONCE = 3;

/** A fix after which nothing new is wrong, and nothing where it was; with what then shows to be wrong there fixed too. */
function provenFix(
  first: Fix,
  problem: Problem,
  { problems, lines, read }: Proof,
): Fix | undefined {
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

/** Of several things to fix in one line, each shows the line with all of them fixed. */
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

/** A problem without the fix that is still to be proven. */
function withoutOffer(problem: Problem): Problem {
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
