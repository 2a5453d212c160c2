import { counted } from "../format.ts";
import { indentOf, linesBeside, runsOf, type Slip, type TextCheck } from "./slip.ts";

/** One or more lines that are indented slightly more or less than those around them. */
export const indents: TextCheck = {
  code: "indent",
  about: "too little or too much indentation",
  examples: [
    { from: "      on: 2026-01-07", to: "     on: 2026-01-07" },
    { from: "      on: 2026-01-07", to: "        on: 2026-01-07" },
    { from: "  outlet: gazette", to: "outlet: gazette" },
    { from: "    visited:", to: "   visited:" },
    {
      from: "      by: Foreign Ministry\n      on: 2026-01-07\n      dates: 2026-01-07/2026-01-12\n      stops",
      to: "    by: Foreign Ministry\n    on: 2026-01-07\n    dates: 2026-01-07/2026-01-12\n    stops",
    },
  ],
  *find(lines, near) {
    for (const [from, to] of runsOf(near)) {
      yield* together(lines, from, to);
      yield* together(lines, from + 1, to);
    }
    for (const [line, text] of linesBeside(lines, near, [0, -1, 1]))
      yield* alone(lines, line, text);
  },
};

const isText = (line: string | undefined): line is string =>
  line !== undefined && line.trim() !== "" && line !== "---";

function* alone(lines: readonly string[], line: number, text: string): Iterable<Slip> {
  if (!isText(text)) return;
  const indent = indentOf(text);
  const beside = [lines[line], lines[line - 2]].filter(isText).map(indentOf);
  const before = lines[line - 2] ?? "";
  const below = before.trimEnd().endsWith(":") ? [indentOf(before) + 2, indentOf(before) + 4] : [];
  for (const target of new Set([...below, ...beside, ...around(lines, line)])) {
    if (target === indent) continue;
    yield moved(lines, line, line, target - indent);
  }
}

/** The indentation of each group around a line, innermost first. */
function around(lines: readonly string[], line: number): readonly number[] {
  const found: number[] = [];
  for (const text of lines
    .slice(0, line - 1)
    .filter(isText)
    .toReversed()) {
    const indent = indentOf(text);
    const inItem = /^ *- /.test(text) ? [indent + 2] : [];
    for (const each of [...inItem, indent]) if (each < (found.at(-1) ?? Infinity)) found.push(each);
  }
  return found;
}

function* together(lines: readonly string[], from: number, to: number): Iterable<Slip> {
  if (to <= from) return;
  for (const by of [2, -2, 1, -1, 4, -4]) {
    const isRoom = lines.slice(from - 1, to).every((line) => indentOf(line) + by >= 0);
    if (isRoom) yield moved(lines, from, to, by);
  }
}

function moved(lines: readonly string[], line: number, endLine: number, by: number): Slip {
  const some = lines.slice(line - 1, endLine);
  const count = `${counted(Math.abs(by), "space")} too ${by > 0 ? "few" : "many"}`;
  return {
    line,
    endLine,
    lines: some.map((text) =>
      text.trim() === "" ? text : " ".repeat(Math.max(0, indentOf(text) + by)) + text.trimStart(),
    ),
    message: `${count} before ${some.length === 1 ? "this line" : "these lines"}`,
  };
}
