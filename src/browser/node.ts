import type { Attributes, Child } from "../drawings/element.ts";
import { typeset, VERBATIM_ELEMENTS } from "../words/typeset.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Creates a drawing's element as a DOM node. Text is never parsed as markup. */
export const svgNode = (
  name: string,
  attributes: Attributes,
  ...children: readonly Child<SVGElement>[]
): SVGElement => fill(document.createElementNS(SVG, name), attributes, children);

/** Elements of drawings; all others are HTML. */
const SVG_NAMES = new Set(["svg", "g", "path", "circle", "line", "rect", "use", "text", "title"]);

/** Creates an element of a page, or of a drawing in it. */
export const pageNode = (
  name: string,
  attributes: Attributes,
  ...children: readonly Child<Element>[]
): Element => {
  const node = SVG_NAMES.has(name)
    ? document.createElementNS(SVG, name)
    : document.createElement(name);
  return fill(node, attributes, children);
};

/** Creates an HTML element, typed by its name. */
export const html = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly Child<Element>[]
): HTMLElementTagNameMap[Name] => fill(document.createElement(name), attributes, children);

/** For ./tip.ts: an import of its own would make a chunk of these few lines. */
export { typeset };

function fill<Node extends Element>(
  node: Node,
  attributes: Attributes,
  children: readonly Child<Element>[],
): Node {
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) node.setAttribute(key, String(value));
  for (const child of children)
    if (child !== undefined && child !== false)
      node.append(
        typeof child === "string" && !VERBATIM_ELEMENTS.includes(node.localName)
          ? typeset(child)
          : child,
      );
  return node;
}
