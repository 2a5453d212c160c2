import type { Report } from "../problem.ts";

/** Limits for a YAML text; unlimited where omitted. */
interface Limits {
  readonly lines?: number;
  readonly characters?: number;
  readonly inLine: number;
  /** Consecutive blank lines. */
  readonly blank: number;
  readonly brackets?: number;
  /** `&`, `*` and other characters that begin what is rejected after parsing. */
  readonly signs: number;
}

/** Far more than the longest real entry's front matter has. */
export const ENTRY_LIMITS: Limits = {
  lines: 500,
  characters: 24_000,
  inLine: 4000,
  blank: 20,
  brackets: 2000,
  signs: 200,
};

/** A register has thousands of lines. */
export const REGISTER_LIMITS: Limits = { inLine: 4000, blank: 20, signs: 2000 };

/** Finding slips takes quadratic time in the length of a run of spaces. */
const SPACES = 80;

interface Excess {
  readonly index: number;
  readonly what: string;
}

/**
 * Rejects YAML that would take too long to parse: some parsers take quadratic time over blank lines.
 * `first` is the line of the file on which the text begins.
 */
export function rejectLongYaml(text: string, most: Limits, first: number, report: Report): boolean {
  const lines = text.split("\n");
  const found =
    tooMany(lines.length, "lines", most.lines) ?? inLines(lines, most) ?? inAll(text, most);
  if (!found) return false;
  report(
    { line: first + found.index, column: 1 },
    {
      code: "yaml-length",
      message: `unexpected length: ${found.what}`,
      hint: "an entry holds facts and a short note, never an article's text",
    },
  );
  return true;
}

const tooMany = (count: number, what: string, most = Infinity, index = 0): Excess | undefined =>
  count > most ? { index, what: `${count} ${what}, expected at most ${most}` } : undefined;

function inLines(lines: readonly string[], { inLine, blank }: Limits): Excess | undefined {
  let blanks = 0;
  for (const [index, line] of lines.entries()) {
    blanks = line.trim() === "" ? blanks + 1 : 0;
    const found =
      tooMany(line.length, "characters in a line", inLine, index) ??
      tooMany(/[ \t]{81,}/.exec(line)?.[0].length ?? 0, "spaces in a row", SPACES, index) ??
      tooMany(blanks, "blank lines in a row", blank, index);
    if (found) return found;
  }
  return undefined;
}

const countOf = (pattern: RegExp, text: string): number => text.split(pattern).length - 1;

const inAll = (text: string, { characters, brackets, signs }: Limits): Excess | undefined =>
  tooMany(text.length, "characters", characters) ??
  tooMany(countOf(/[[\]{},]/, text), "brackets and commas", brackets) ??
  tooMany(countOf(/[&*!`]/, text), "of & * ! and `", signs);
