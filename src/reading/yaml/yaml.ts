import { type Document, isMap, isSeq, LineCounter, parseDocument, type YAMLError } from "yaml";
import { placeOf } from "../checks/characters.ts";
import type { Complaint, Report } from "../problem.ts";
import { type Tree, spanOf, treeOf } from "./tree.ts";
import { DEPTH, ValueReader } from "./values.ts";

/** Items, keys and values nested on one line. */
const NESTED = new RegExp(`(?:^|[ \\t])(?:[-?:][ \\t]+){${DEPTH + 1}}`, "m");

/** Parses YAML 1.2 without anchors, tags and duplicate keys; every scalar is kept as written. */
export function readYaml(source: string, report: Report): Tree | undefined {
  if (isTooDeep(source, report)) return undefined;
  const lines = new LineCounter();
  const document = parse(source, lines);
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    reportErrors(errors, source, lines, report);
    return undefined;
  }
  const root = document.contents;
  if (!isMap(root) && !isSeq(root)) {
    const at = spanOf(lines, root?.range ?? [0, 0]);
    report(at, {
      code: "yaml-shape",
      message: "unexpected text, expected lines of the form field: value",
    });
    return undefined;
  }
  const complaints: Complaint[] = [];
  const noting: Report = (at, complaint) => {
    complaints.push(complaint);
    report(at, complaint);
  };
  const value = new ValueReader(source, lines, noting).read(root);
  const isRefused = complaints.some(({ severity }) => severity !== "warning");
  return isRefused ? undefined : treeOf(value, root, lines);
}

/** Each YAML error is an Error: with thousands of them, most of the time would go into stack traces. */
function parse(source: string, lineCounter: LineCounter): Document.Parsed {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(source, {
      version: "1.2",
      schema: "failsafe",
      strict: true,
      merge: false,
      uniqueKeys: false, // ValueReader reports them, with both lines.
      prettyErrors: false,
      logLevel: "error", // "silent" would ignore a second document.
      lineCounter,
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** One mistake often causes several errors: report the first. */
function reportErrors(
  errors: readonly YAMLError[],
  source: string,
  lines: LineCounter,
  report: Report,
): void {
  const [first] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!first) return;
  const at = spanOf(lines, first.pos);
  report(
    { ...at, endLine: undefined, endColumn: undefined },
    explainYaml(first, source.split("\n")[at.line - 1] ?? ""),
  );
}

/**
 * Rejects, before parsing, brackets or list markers nested so deep that they would overflow the
 * parser's stack.
 */
function isTooDeep(source: string, report: Report): boolean {
  const index = deepest(source) ?? NESTED.exec(source)?.index;
  if (index === undefined) return false;
  report(placeOf(source, index), {
    code: "yaml-depth",
    message: `unexpected nesting deeper than ${DEPTH} levels`,
  });
  return true;
}

const FLOW_DEPTH = 4 * DEPTH;

function deepest(source: string): number | undefined {
  let depth = 0;
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (code === 0x5b || code === 0x7b) depth++;
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth--;
    if (depth > FLOW_DEPTH) return index;
  }
  return undefined;
}

/** `  - title: Nauru: a stop` → its name and its text. */
const FIELD = /^\s*(?:-\s+)?([A-Za-z][\w-]*):\s+(\S.*)$/;

const MESSAGES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "unexpected tab, expected spaces for indentation",
  BAD_INDENT: "unexpected indentation",
  MISSING_CHAR: "a closing quote, bracket or comma is missing",
  UNEXPECTED_TOKEN: "unexpected text here",
  BLOCK_AS_IMPLICIT_KEY: 'unexpected ": " inside the text',
  MULTILINE_IMPLICIT_KEY: "a line of the form field: value was expected, and its colon is missing",
  BAD_SCALAR_START: "unexpected character at the start of the text",
  BAD_DQ_ESCAPE: "unexpected \\ in double quotes",
  BAD_ALIAS: "unexpected alias (*)",
  MULTIPLE_DOCS: "unexpected --- inside the file",
  RESOURCE_EXHAUSTION: "unexpected nesting, too deep to read",
};

const HINTS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "indent with two spaces",
  BAD_INDENT: "fields of one group start in the same column",
  BAD_DQ_ESCAPE: "write \\\\ for one \\",
};

/** What a YAML error means to an editor. */
function explainYaml({ code, message }: YAMLError, line: string): Complaint {
  return {
    code: `yaml-${code.toLowerCase().replaceAll("_", "-")}`,
    message: MESSAGES[code] ?? message,
    hint: quoteHint(line) ?? HINTS[code],
  };
}

/** Text that YAML needs in quotes: it contains `: `, leaves a quote open, or begins with a special character. */
function quoteHint(line: string): string | undefined {
  const [, name = "", text = ""] = FIELD.exec(line.replace(/\s+$/, "")) ?? [];
  const needsQuotes =
    /^[^"'[{][^"]*:(?:\s|$)/.test(text) || text.startsWith("'") || /^[@`%|>&*!?-]/.test(text);
  if (!needsQuotes || text.startsWith('"')) return undefined;
  const bare = /^'.*'$/.test(text) ? text.slice(1, -1) : text.replace(/^'/, "");
  return `put the ${name} in double quotes: ${name}: ${JSON.stringify(bare.replaceAll("''", "'"))}`;
}
