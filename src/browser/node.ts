import type { Attributes, Child } from "../drawings/element.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Makes an element of a drawing as a node of the page. Text is never read as markup. */
export function svgNode(
  name: string,
  attributes: Attributes,
  ...children: readonly Child<SVGElement>[]
): SVGElement {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

/** Elements of HTML in what is drawn; all others are of SVG. */
const HTML = new Set(["tr", "th", "td", "a", "span", "s", "ul", "li", "section", "h2", "h3", "p"]);

/** The same of a drawing within HTML: a row of a table, a word with its mark. */
export const pageNode = (
  name: string,
  attributes: Attributes,
  ...children: readonly Child<Element>[]
): Element =>
  fill(
    HTML.has(name) ? document.createElement(name) : document.createElementNS(SVG, name),
    attributes,
    children,
  );

function fill<Made extends Element>(
  node: Made,
  attributes: Attributes,
  children: readonly Child<Element>[],
): Made {
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) node.setAttribute(key, String(value));
  node.append(...children.filter((child) => child !== undefined && child !== false));
  return node;
}
