import type { Attributes, Child } from "../drawings/element.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Makes an element of a drawing as a node of the page. Text is never read as markup. */
export function svgNode(
  name: string,
  attributes: Attributes,
  ...children: readonly Child<SVGElement>[]
): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) node.setAttribute(key, String(value));
  node.append(...children.filter((child) => child !== undefined && child !== false));
  return node;
}
