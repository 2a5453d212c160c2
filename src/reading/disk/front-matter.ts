import matter from "gray-matter";
import { ENTRY_LIMITS, rejectLongYaml } from "./yaml-size.ts";
import { type Report, START, type Span } from "../problem.ts";
import { readYaml } from "../yaml/yaml.ts";
import type { Tree, Path } from "../yaml/tree.ts";
import { readText } from "./text.ts";

interface Split {
  readonly tree: Tree;
  /** The text below the front matter. */
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

const refuseTo = (language: string) => (): never => {
  throw new Error(`front matter is YAML, never ${language}`);
};
const refusing = (language: string): { parse: () => never; stringify: () => never } => ({
  parse: refuseTo(language),
  stringify: refuseTo(language),
});

/** gray-matter would evaluate `---js` and its variants: every engine but YAML throws. */
const REFUSED_ENGINES = Object.fromEntries(
  ["javascript", "js", "coffee", "coffeescript", "cson", "json", "toml"].map((language) => [
    language,
    refusing(language),
  ]),
);

/** Splits an entry into YAML front matter and body. */
export function splitFrontMatter(source: string, report: Report): Split | undefined {
  const text = source.replace(TRAILING, "---");
  const closing = closingLine(text, report);
  if (!closing || rejectLongYaml(text.slice(FIRST, closing.at), ENTRY_LIMITS, 2, report))
    return undefined;
  const trees: (Tree | undefined)[] = [];
  // With an options object gray-matter does not cache; its cache returns empty data for a text that
  // failed before.
  const { content, language } = matter(text, {
    language: "yaml",
    engines: {
      ...REFUSED_ENGINES,
      // The block starts at the end of the --- line, so its line numbers are those of the file.
      yaml: {
        parse: (block) => {
          trees.push(readYaml(block, report));
          return {};
        },
        stringify: refuseTo("written back"),
      },
    },
  });
  if (language !== "yaml" || trees.length === 0) {
    report(START, {
      code: "front-matter",
      message: "unexpected empty front matter, expected lines of the form field: value",
    });
    return undefined;
  }
  const [tree] = trees;
  return tree && { tree, body: content, bodyLine: closing.line + 1 };
}

/** Spaces after a fence are harmless. */
const TRAILING = /^---[ \t]+$/gm;

/** The offset of the line after the first fence. */
const FIRST = "---\n".length;

/** The closing fence's line and offset. Fences are checked here, as parsers of front matter differ on odd ones. */
function closingLine(text: string, report: Report): { line: number; at: number } | undefined {
  const first = text.slice(0, lineEnd(text, 0));
  if (first !== "---") {
    report(
      { ...START, endLine: 1, endColumn: first.length + 1 },
      {
        code: "front-matter",
        message: `no front matter found at line 1: ${sayFirstLine(first)}`,
        hint: "the first line of the file is exactly ---",
      },
    );
    return undefined;
  }
  let line = 2;
  for (let at = FIRST; at <= text.length; line++) {
    const end = lineEnd(text, at);
    if (text.startsWith("---", at) || text.startsWith("+++", at)) {
      const fence = text.slice(at, end);
      if (fence === "---") return { line, at };
      report(
        { line, column: 1, endLine: line, endColumn: fence.length + 1 },
        {
          code: "front-matter",
          message: `unexpected ${JSON.stringify(fence.slice(0, 40))}, expected the closing line of the front matter to be exactly ---`,
        },
      );
      return undefined;
    }
    at = end + 1;
  }
  report(START, { code: "front-matter", message: "the front matter has no closing --- line" });
  return undefined;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function sayFirstLine(line: string): string {
  if (line.trim() === "") return "unexpected empty line, expected ---";
  const language = /^---\s*([\w-]+)/.exec(line)?.[1];
  if (language)
    return `unexpected "${line.slice(0, 40)}", expected ---: front matter is YAML, never ${language}`;
  return `unexpected ${JSON.stringify(line.slice(0, 40))}, expected ---`;
}

const silently: Report = () => undefined;

/** Parses an entry again: keeping trees would take far more memory than keeping texts. */
export function reopen(raw: string): Tree | undefined {
  const text = readText(raw, silently);
  return text === undefined ? undefined : splitFrontMatter(text, silently)?.tree;
}

/** The position of a path in an entry's front matter. */
export const locate = (raw: string, path: Path): Span => reopen(raw)?.at(path) ?? START;
