import type { MdastNode } from "satteri";
import { inspectComponent, type BodyReference } from "./components.ts";
import { type Addresses, addressesOf, linkFaults } from "./links.ts";
import { characterFaults } from "../checks/characters.ts";
import type { Complaint, Report, Span } from "../problem.ts";

export type { BodyReference } from "./components.ts";

const MAX_DEPTH = 40;
const MAX_NODES = 5000;
const MAX_PROBLEMS = 20;

const PLAIN = new Set(
  "root paragraph heading thematicBreak blockquote list listItem code text emphasis strong inlineCode break linkReference link definition footnoteDefinition footnoteReference table tableRow tableCell delete".split(
    " ",
  ),
);

const REFUSED: Readonly<Record<string, Complaint>> = {
  html: {
    code: "raw-html",
    message: "unexpected HTML",
    hint: "write Markdown; for a literal < write &lt; or put it in `code`",
  },
  image: { code: "image", message: "unexpected picture: entries have none" },
  imageReference: { code: "image", message: "unexpected picture: entries have none" },
  mdxjsEsm: {
    code: "mdx-code",
    message: "unexpected import or export",
    hint: "the site's components need none",
  },
  mdxFlowExpression: {
    code: "mdx-code",
    message: "unexpected { … }",
    hint: "write \\{ for a literal brace",
  },
  mdxTextExpression: {
    code: "mdx-code",
    message: "unexpected { … }",
    hint: "write \\{ for a literal brace",
  },
};

/** State while the nodes of a text are checked. */
interface Context {
  /** The targets of reference links. */
  readonly addresses: Addresses;
  /** The level of the last heading. */
  level: number;
}

/**
 * Checks a parsed text: no HTML, pictures or code, and links only to the web, to mail and to pages of this
 * site. It works on mdast, which Markdown parsers share, so it can also guard the tree that is compiled.
 */
export function inspectTree(root: MdastNode, report: Report): readonly BodyReference[] {
  const references: BodyReference[] = [];
  const context: Context = { addresses: addressesOf(root), level: 1 };
  let nodes = 0;
  let problems = 0;
  const visit = (node: MdastNode, depth: number): boolean => {
    const at = spanOf(node);
    const tell = (complaint: Complaint): void => {
      if (problems++ < MAX_PROBLEMS) report(at, complaint);
    };
    if (++nodes > MAX_NODES || depth > MAX_DEPTH) {
      tell({
        code: "body-depth",
        message: "unexpected length or nesting: a note is a sentence or two",
      });
      return false;
    }
    for (const complaint of faultsOf(node, context)) tell(complaint);
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
      references.push(...inspectComponent(node, at, tell));
    }
    return "children" in node ? node.children.every((child) => visit(child, depth + 1)) : true;
  };
  visit(root, 0);
  return references;
}

function faultsOf(node: MdastNode, context: Context): readonly Complaint[] {
  const refused = REFUSED[node.type];
  if (refused) {
    const value = "value" in node ? node.value.trim().split("\n")[0]!.slice(0, 60) : "";
    return [{ ...refused, message: value ? `${refused.message}: ${value}` : refused.message }];
  }
  if (node.type.startsWith("mdxJsx")) return [];
  if (!PLAIN.has(node.type)) return [{ code: "markdown", message: `unexpected ${node.type}` }];
  return [...linkFaults(node, context.addresses), ...formFaults(node, context), ...hiddenIn(node)];
}

/** Entities such as &#x202E; are decoded only now, also in text that shows only on hover. */
const hiddenIn = (node: MdastNode): readonly Complaint[] =>
  TEXTS.flatMap((name) => {
    const text = (node as unknown as Readonly<Record<string, unknown>>)[name];
    const faults = typeof text === "string" ? characterFaults(text) : [];
    return faults.map(({ message }) => ({ code: "unseen-character", message }));
  });
const TEXTS = ["value", "title", "lang", "meta", "label"] as const;

/** Structure that no text should have: a second title, a skipped heading level, a checkbox. */
function formFaults(node: MdastNode, context: Context): readonly Complaint[] {
  if (node.type === "listItem" && typeof node.checked === "boolean")
    return [{ code: "markdown", message: "unexpected task list: write a plain list" }];
  if (node.type !== "heading") return [];
  const level = node.depth;
  const isNext = level > 1 && level <= context.level + 1;
  context.level = level;
  return isNext
    ? []
    : [
        {
          code: "heading",
          message: `unexpected heading with ${"#".repeat(level)}`,
          hint: "the page already has a title: start headings at ##, and skip no level",
        },
      ];
}
function spanOf({ position }: MdastNode): Span {
  const { start, end } = position ?? { start: { line: 1, column: 1 }, end: undefined };
  return { line: start.line, column: start.column, endLine: end?.line, endColumn: end?.column };
}
