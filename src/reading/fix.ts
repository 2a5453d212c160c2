import type { Instead, Span } from "./problem.ts";
import { listText, scalarText } from "./yaml/text.ts";

/** Whole lines of a file and their replacement; no lines to delete them. */
export interface Fix {
  readonly line: number;
  readonly endLine: number;
  readonly lines: readonly string[];
}

/** Applies a fix to the lines of a text. */
export const applyFix = (
  all: readonly string[],
  { line, endLine, lines }: Fix,
): readonly string[] => all.toSpliced(line - 1, endLine - line + 1, ...lines);

/** The lines around a span with the span replaced; undefined if that is not certain. */
export function fixOf(all: readonly string[], at: Span, instead: Instead): Fix | undefined {
  const block = blockOf(all, at);
  if (block && ("value" in instead || "yaml" in instead))
    return { ...block, lines: [`${all[block.line - 1]!.trimEnd()} ${textOf(instead)}`] };
  const { line, column, endLine, endColumn } = withoutLastBreak(all, at);
  const first = all[line - 1];
  const last = all[endLine - 1];
  if (first === undefined || last === undefined) return undefined;
  const put = (text: string): Fix => ({
    line,
    endLine,
    lines: [first.slice(0, column - 1) + text + last.slice(endColumn - 1)],
  });
  if ("name" in instead) return put(instead.name);
  if ("gone" in instead) return withoutField(first, last, at);
  const text = textOf(instead);
  // If a value is missing, a problem points to its field's name.
  return /^:(?:\s|$)/.test(last.slice(endColumn - 1))
    ? { line, endLine, lines: [`${last.slice(0, endColumn)} ${text}`] }
    : put(text);
}

/** Moves the end of a span from the start of the next line to the end of its last one. */
function withoutLastBreak(
  all: readonly string[],
  { line, column, endLine = line, endColumn = column }: Span,
): Required<{ [Name in keyof Span]: number }> {
  return endColumn === 1 && endLine > line
    ? { line, column, endLine: endLine - 1, endColumn: (all[endLine - 2]?.length ?? 0) + 1 }
    : { line, column, endLine, endColumn };
}

/** The lines of a block below its field's name, including that; undefined if the span is not a block. */
function blockOf(
  all: readonly string[],
  { line, column, endLine = line, endColumn = column }: Span,
): Pick<Fix, "line" | "endLine"> | undefined {
  const isBelow =
    all[line - 1]?.slice(0, column - 1).trim() === "" &&
    /^\s*(?:- )?[\w-]+:\s*$/.test(all[line - 2] ?? "");
  if (!isBelow) return undefined;
  const last = endColumn === 1 ? endLine - 1 : endLine;
  const isWhole = endColumn === 1 || all[endLine - 1]?.slice(endColumn - 1).trim() === "";
  return isWhole && last >= line ? { line: line - 1, endLine: last } : undefined;
}

const textOf = (instead: Exclude<Instead, { name: string } | { gone: true }>): string => {
  if ("yaml" in instead) return instead.yaml;
  const { value } = instead;
  return typeof value === "string" ? scalarText(value) : listText(value);
};

/** The lines without the field whose name or value a span covers. */
function withoutField(
  first: string,
  last: string,
  { line, column, endLine = line, endColumn = column }: Span,
): Fix | undefined {
  const isName = /^:(?:\s|$)/.test(last.slice(endColumn - 1));
  const before = first.slice(0, column - 1);
  const start = isName ? before : before.replace(/[\w-]+:\s+$/, "");
  const after = isName
    ? last.slice(endColumn).replace(/^\s*(?=[,}]|$)/, "")
    : last.slice(endColumn - 1);
  if (!isName && start === before) return undefined;
  if (start.trim() === "" && after.trim() === "") return { line, endLine, lines: [] };
  if (start.includes("{") && /^\s*[,}]/.test(after)) {
    const text = /,\s*$/.test(start)
      ? start.replace(/,\s*$/, "") + after
      : start + after.replace(/^\s*,\s*/, "");
    return { line, endLine, lines: [text] };
  }
  return undefined;
}
