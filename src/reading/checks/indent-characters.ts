import { indentOf, runsOf, type Slip, type TextCheck } from "./slip.ts";

const LEADING = /^[\s\u200B\uFEFF]*/;
const ODD = /[^ ]/;

const NAMES: Readonly<Record<string, string>> = {
  "\t": "a tab",
  "\u00A0": "a no-break space",
  "\u3000": "a wide (ideographic) space",
  "\u2003": "an em space",
  "\u2002": "an en space",
  "\u2009": "a thin space",
  "\u202F": "a narrow no-break space",
};

/** `a tab`, `a no-break space`. */
export const spaceName = (character: string): string => NAMES[character] ?? "an unusual space";

const leading = (line: string): string => LEADING.exec(line)![0];
const isOdd = (line: string): boolean => line.trim() !== "" && ODD.test(leading(line));

/**
 * How many spaces each character can stand for: first the widths that align the line with its
 * neighbours, then usual ones.
 */
function widthsOf(lines: readonly string[], from: number, to: number): readonly number[] {
  const size = leading(lines[from]!).length;
  const before = lines[from - 1] ?? "";
  const beside = [lines[to + 1] ?? "", before].map(indentOf);
  const targets = [...beside, indentOf(before) + 2, indentOf(before) + 4];
  return [...new Set([...targets.map((target) => target / size), 1, 2, 4, 8])].filter(
    (width) => width > 0,
  );
}

/** Indentation with tabs, or with characters that only look like spaces. */
export const indentCharacters: TextCheck = {
  code: "indent-character",
  about: "tabs or unusual spaces as indentation",
  examples: [
    { from: "      by: Foreign", to: "\tby: Foreign" },
    { from: "      by: Foreign", to: "\u00A0 \u00A0 \u00A0 \u00A0 \u00A0 \u00A0 by: Foreign" },
    { from: "  language: en", to: "\u3000language: en" },
  ],
  *find(lines) {
    const odd = lines.flatMap((line, index) => (isOdd(line) ? [index] : []));
    for (const [from, to] of runsOf(odd)) yield* fixesOf(lines, from, to);
  },
};

function* fixesOf(lines: readonly string[], from: number, to: number): Iterable<Slip> {
  const character = ODD.exec(leading(lines[from]!))![0];
  const run = lines.slice(from, to + 1);
  for (const width of widthsOf(lines, from, to)) {
    yield {
      line: from + 1,
      endLine: to + 1,
      lines: run.map((line) => {
        const start = leading(line);
        return " ".repeat(Math.round(start.length * width)) + line.slice(start.length);
      }),
      message: `unexpected ${spaceName(character).replace(/^an? /, "")} before the text, expected spaces`,
    };
  }
}
