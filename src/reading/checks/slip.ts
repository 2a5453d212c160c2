import type { Fix } from "../fix.ts";

/** A slip in the text of an entry, with the corrected lines. */
export interface Slip extends Fix {
  /** The column in the first line. */
  readonly column?: number | undefined;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** A piece of the tests' entry, and what an editor made of it. */
export interface Example {
  readonly from: string;
  readonly to: string;
}

/** A rule about the text of front matter. Replaces YAML's own errors, of which one slip causes several. */
export interface TextCheck {
  readonly code: string;
  readonly about: string;
  readonly examples: readonly Example[];
  /**
   * Possible slips, most likely first. `near` are the lines with problems, from 1. Parsing the fixed text shows
   * which slip it is.
   */
  readonly find: (lines: readonly string[], near: readonly number[]) => Iterable<Slip>;
}

/** `- stop: Oman` → indentation, dashes, name, and the rest after the colon. */
export const FIELD = /^([ \t]*)((?:-[ \t]+)*)([A-Za-z][\w-]*):(?:[ \t]+(.*))?$/;

/** The number of spaces at the start of a line. */
export const indentOf = (line: string): number => /^ */.exec(line)![0].length;

/** Groups consecutive lines into runs of first and last line. */
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

/** The lines at the given offsets from those in `near`, each once, with its number. */
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
