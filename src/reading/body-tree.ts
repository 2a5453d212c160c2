import type { MdastNode } from "satteri";
import { inspectComponent, type BodyReference } from "./body-components.ts";
import { unseenCharacters } from "./characters.ts";
import { linkFault } from "./links.ts";
import type { Complaint, Report, Span } from "./problem.ts";

export type { BodyReference } from "./body-components.ts";

const DEEPEST = 40;
const MOST_NODES = 5000;
const MOST_PROBLEMS = 20;

const PLAIN = new Set([
  "root",
  "paragraph",
  "heading",
  "thematicBreak",
  "blockquote",
  "list",
  "listItem",
  "code",
  "text",
  "emphasis",
  "strong",
  "inlineCode",
  "break",
  "linkReference",
  "footnoteDefinition",
  "footnoteReference",
  "table",
  "tableRow",
  "tableCell",
  "delete",
]);

const REFUSED: Readonly<Record<string, Complaint>> = {
  html: {
    code: "raw-html",
    message: "unexpected HTML",
    hint: "write Markdown; for a < of its own write &lt; or put it in `code`",
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
    hint: "for a brace of its own write \\{",
  },
  mdxTextExpression: {
    code: "mdx-code",
    message: "unexpected { … }",
    hint: "for a brace of its own write \\{",
  },
};

/**
 * Checks a parsed text: no HTML, pictures or code, and links only to the web, to mail and to pages of this
 * site. It reads the tree that Markdown parsers share, so it can also guard the one that is compiled.
 */
export function inspectTree(root: MdastNode, report: Report): readonly BodyReference[] {
  const references: BodyReference[] = [];
  let nodes = 0;
  let problems = 0;
  const visit = (node: MdastNode, depth: number): boolean => {
    const at = spanOf(node);
    const tell = (complaint: Complaint): void => {
      if (problems++ < MOST_PROBLEMS) report(at, complaint);
    };
    if (++nodes > MOST_NODES || depth > DEEPEST) {
      tell({
        code: "body-depth",
        message: "unexpected length or nesting: a note is a sentence or two",
      });
      return false;
    }
    for (const complaint of faultsOf(node)) tell(complaint);
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
      references.push(...inspectComponent(node, at, tell));
    }
    return "children" in node ? node.children.every((child) => visit(child, depth + 1)) : true;
  };
  visit(root, 0);
  return references;
}

function faultsOf(node: MdastNode): readonly Complaint[] {
  const refused = REFUSED[node.type];
  if (refused) {
    const value = "value" in node ? node.value.trim().split("\n")[0]!.slice(0, 60) : "";
    return [{ ...refused, message: value ? `${refused.message}: ${value}` : refused.message }];
  }
  if (node.type === "link" || node.type === "definition") {
    const fault = linkFault(node.url) ?? (node.type === "link" ? misleading(node) : undefined);
    return fault ? [{ code: "link", ...fault }] : [];
  }
  if (node.type.startsWith("mdxJsx")) return [];
  if (!PLAIN.has(node.type)) return [{ code: "markdown", message: `unexpected ${node.type}` }];
  // Entities such as &#x202E; are letters only now.
  const hidden = "value" in node ? unseenCharacters(node.value) : [];
  return hidden.map(({ name }) => ({
    code: "unseen-character",
    message: `unexpected character ${name}, which readers cannot see`,
  }));
}

/** A text that is itself an address must lead there. */
function misleading(node: MdastNode & { type: "link" }): { message: string } | undefined {
  const shown = textOf(node).trim();
  const host = /^(?:https?:\/\/)?((?:[\p{L}\p{N}_-]+\.)+\p{L}{2,})(?:[/?#:].*)?$/u.exec(shown)?.[1];
  if (!host || !URL.canParse(node.url) || !URL.canParse(`https://${host}`)) return undefined;
  const bare = (name: string): string => name.replace(/^www\./, "");
  const [said, real] = [new URL(`https://${host}`).hostname, new URL(node.url).hostname];
  if (node.url.startsWith("mailto:") || bare(said) === bare(real)) return undefined;
  return { message: `unexpected link: its text says ${host}, but it leads to ${real}` };
}

const textOf = (node: MdastNode): string =>
  "value" in node ? node.value : "children" in node ? node.children.map(textOf).join("") : "";

function spanOf({ position }: MdastNode): Span {
  const { start, end } = position ?? { start: { line: 1, column: 1 }, end: undefined };
  return { line: start.line, column: start.column, endLine: end?.line, endColumn: end?.column };
}
