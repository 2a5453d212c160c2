import type { Glyph } from "../layout/glyph.ts";

const SVG = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, ...children: readonly Node[]): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.append(...children);
  return node;
}

/** The itinerary glyph as components/Glyph.astro prints it. */
export function drawGlyph(glyph: Glyph): SVGElement {
  const { width, height, radius, line, marks, more, sentence } = glyph;
  const thread = line && { class: "thread", x1: line.x1, x2: line.x2, y1: line.y, y2: line.y };
  const size = 2 * radius;
  return element(
    "svg",
    {
      class: "glyph",
      role: "img",
      "aria-label": sentence,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    ...(thread ? [element("line", thread)] : []),
    ...marks.map(({ x, y, symbol, tone }) =>
      element("use", {
        class: `mark tone-${tone}`,
        href: `#mark-${symbol}`,
        x: x - radius,
        y: y - radius,
        width: size,
        height: size,
      }),
    ),
    ...(more ? [element("text", { x: more.x, y: more.y }, new Text(more.text))] : []),
  );
}
