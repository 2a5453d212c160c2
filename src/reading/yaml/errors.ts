import type { YAMLError } from "yaml";
import type { Complaint } from "../problem.ts";

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
  BAD_INDENT: "fields of one group begin at the same column",
  BAD_DQ_ESCAPE: "write \\\\ for one \\",
};

/** What a YAML error means to someone who writes an entry. */
export function explainYaml({ code, message }: YAMLError, line: string): Complaint {
  return {
    code: `yaml-${code.toLowerCase().replaceAll("_", "-")}`,
    message: MESSAGES[code] ?? message,
    hint: quoteHint(line) ?? HINTS[code],
  };
}

/** Text that YAML needs in quotes: with `: ` inside, with a quote left open, or with a special first character. */
function quoteHint(line: string): string | undefined {
  const [, name = "", text = ""] = FIELD.exec(line.replace(/\s+$/, "")) ?? [];
  const needsQuotes =
    /^[^"'[{][^"]*:(?:\s|$)/.test(text) || text.startsWith("'") || /^[@`%|>&*!?-]/.test(text);
  if (!needsQuotes || text.startsWith('"')) return undefined;
  const bare = /^'.*'$/.test(text) ? text.slice(1, -1) : text.replace(/^'/, "");
  return `put the ${name} in double quotes: ${name}: ${JSON.stringify(bare.replaceAll("''", "'"))}`;
}
