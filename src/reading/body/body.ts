import { markdownToMdast, mdxToMdast } from "satteri";
import { type Report, type Span, START } from "../problem.ts";
import { type BodyReference, inspectTree } from "./tree.ts";
import { placeOf } from "../checks/characters.ts";

export type { BodyReference } from "./tree.ts";

/** Limits for an owner's text about a trip, in characters and in `<` and `{`, which are slow to parse. */
const MAX_LENGTH = 24_000;
const MAX_OPENED = 400;
const MAX_BRACKETS = 64;
/** More than 20 quotes and lists nested on one line. */
const NESTED_BLOCKS = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){21}/m;

/** Checks the text below the front matter. Returns its references, as only other files show whether they exist. */
export function inspectBody(
  body: string,
  format: "md" | "mdx",
  firstLine: number,
  report: Report,
): readonly BodyReference[] {
  if (body.trim() === "" || (format === "md" && isPlain(body))) return [];
  const below: Report = (at, complaint) => report(moveDown(at, firstLine - 1), complaint);
  if (refuseUnreadable(body, below)) return [];
  try {
    const options = { features: { frontmatter: false }, position: true };
    const tree = format === "md" ? markdownToMdast(body, options) : mdxToMdast(body, options);
    return inspectTree(tree, below).map(({ at, ...rest }) => ({
      ...rest,
      at: moveDown(at, firstLine - 1),
    }));
  } catch (error) {
    const message = (error as Error).message;
    const [, line = "1", column = "1"] = /(\d+):(\d+)/.exec(message) ?? [];
    below(
      { line: Number(line), column: Number(column) },
      { code: "body-syntax", message: `the text cannot be read: ${message.split("\n")[0] ?? ""}` },
    );
    return [];
  }
}

/** Plain words and punctuation: whatever Markdown makes of these, there is nothing to check. */
const WORDS = /^[\p{L}\p{N} \n.,;:'"’“”()?!%–—_]*$/u;
const MAX_PLAIN_LENGTH = 2000;

const isPlain = (body: string): boolean =>
  body.length <= MAX_PLAIN_LENGTH && WORDS.test(body) && !/__|www\./i.test(body);

const moveDown = ({ line, column, endLine, endColumn }: Span, lines: number): Span => ({
  line: line + lines,
  column,
  endLine: endLine === undefined ? undefined : endLine + lines,
  endColumn,
});

/** Rejects, before parsing, a second front matter and nesting so deep that it would overflow a parser's stack. */
function refuseUnreadable(body: string, report: Report): boolean {
  const fence = /^\s*(?:---|\+\+\+)/.exec(body);
  if (fence) {
    report(placeOf(body, fence[0].length - 3), {
      code: "second-front-matter",
      message: "unexpected second front matter: the text may not begin with a --- line",
      hint: "write *** for a dividing line",
    });
    return true;
  }
  if (body.length > MAX_LENGTH || body.split(/[<{]/).length > MAX_OPENED) {
    report(START, {
      code: "body-length",
      message: `unexpected length of the text, expected at most ${MAX_LENGTH} characters and ${MAX_OPENED} of < and {`,
    });
    return true;
  }
  const deep = deepestBracket(body) ?? NESTED_BLOCKS.exec(body)?.index;
  if (deep === undefined) return false;
  report(placeOf(body, deep), {
    code: "body-depth",
    message: "unexpected nesting: too many brackets, quotes or lists in one another",
  });
  return true;
}

function deepestBracket(body: string): number | undefined {
  let depth = 0;
  for (let index = 0; index < body.length; index++) {
    const character = body[index]!;
    if ("([{".includes(character)) depth++;
    else if (")]}".includes(character) && depth > 0) depth--;
    if (depth > MAX_BRACKETS) return index;
  }
  return undefined;
}
