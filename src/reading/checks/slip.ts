import type { Fix } from "../fix.ts";

/** A slip of the hand in the text of an entry, with the lines as they should be. */
export interface Slip extends Fix {
  /** Where in the first line. */
  readonly column?: number | undefined;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** A piece of the tests' entry, and what an editor made of it. */
export interface Example {
  readonly from: string;
  readonly to: string;
}

/** One rule about the text of front matter, told apart from YAML's own errors, which such slips make several of. */
export interface TextCheck {
  readonly code: string;
  readonly about: string;
  readonly examples: readonly Example[];
  /**
   * Slips that may be meant, the likeliest first. `near` are the lines at which something is wrong, from 1. Which
   * of them is one shows when the fixed text is read.
   */
  readonly find: (lines: readonly string[], near: readonly number[]) => Iterable<Slip>;
}

/** `- stop: Oman` → the indentation, the dashes, the name, and the rest after the colon. */
export const FIELD = /^([ \t]*)((?:-[ \t]+)*)([A-Za-z][\w-]*):(?:[ \t]+(.*))?$/;

/** The columns that a line begins with spaces in. */
export const indentOf = (line: string): number => /^ */.exec(line)![0].length;

/** Lines that follow one another, by the first and the last of each run. */
export function runsOf(lines: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  for (const line of lines.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] >= line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

export const replaced = (line: number, text: string): Fix => ({
  line,
  endLine: line,
  lines: [text],
});

/** The lines that stand so many lines below those that are near, each once and with its number. */
export function* linesBeside(
  lines: readonly string[],
  near: readonly number[],
  below: readonly number[],
): Iterable<readonly [line: number, text: string]> {
  for (const line of new Set(near.flatMap((each) => below.map((by) => each + by)))) {
    const text = lines[line - 1];
    if (text !== undefined) yield [line, text];
  }
}
