import { applyFix, type Fix, fixOf } from "../fix.ts";
import { isError, type Problem } from "../problem.ts";
import { noteFix } from "./note-fixes.ts";
import { isOfForm, repair } from "./repair.ts";

type Read = (text: string) => readonly Problem[];

/** How a text is read: all of it, or its front matter alone, which takes far less time. */
interface Readers {
  readonly all: Read;
  readonly form: Read;
}

/**
 * The problems of a text, with slips of the hand told as what they are: one for each, with its lines as they should
 * be. What is wrong besides is told of the mended text.
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
  return onePerPlace([
    ...slips,
    ...proven(left, repaired.text, all).map(({ line, endLine, ...rest }) => ({
      ...rest,
      line: repaired.lineOf(line),
      endLine: endLine === undefined ? undefined : repaired.lineOf(endLine),
    })),
  ]);
}

/** What is told of one place is one slip: the complaint that has the mended lines, or else the first, is told. */
function onePerPlace(problems: readonly Problem[]): readonly Problem[] {
  // Of a line of the note with several tags, one is told.
  const places = Map.groupBy(problems, ({ line, column, code }) =>
    code === "raw-html" ? `${line}:${code}` : `${line}:${column}`,
  );
  return [...places.values()].map(
    (some) =>
      some.find(({ fix, severity }) => fix !== undefined && severity === "error") ??
      some.find(isError) ??
      some[0]!,
  );
}

const MAX_PROOFS = 12;
const MEANT = "did you mean";
const keyOf = ({ code, message }: Problem): string => `${code} ${message}`;

/** Problems with the lines that mend them, of those of which it is known: where what is mended so passes. */
function proven(problems: readonly Problem[], text: string, read: Read): readonly Problem[] {
  const lines = text.split("\n");
  let proofs = 0;
  const before = problems.map(keyOf);
  return problems.map((problem) => {
    const rest = withoutOffer(problem);
    const fix = proofs < MAX_PROOFS ? candidateOf(lines, problem) : undefined;
    if (!fix) return rest;
    proofs++;
    const left = read(applyFix(lines, fix).join("\n"));
    const isMended =
      left.every((other) => before.includes(keyOf(other))) && left.length < problems.length;
    // What does not pass is not what was meant.
    if (!isMended) return { ...rest, hint: rest.hint?.startsWith(MEANT) ? undefined : rest.hint };
    const { line, endLine } = fix;
    return {
      ...rest,
      line,
      endLine: endLine > line ? endLine : problem.endLine,
      fix: fix.lines.join("\n"),
    };
  });
}

/** A problem without the mend that is still to be proven. */
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
  const mended = noteFix(problem, lines[line - 1] ?? "");
  return mended === undefined
    ? undefined
    : { line, endLine: line, lines: mended === "" ? [] : [mended] };
}
