import type { Glyph } from "../drawings/glyph/marks.ts";
import { svgMark } from "./mark.ts";
import { svg } from "./svg.ts";

/** The itinerary glyph as components/Glyph.astro prints it. */
export function drawGlyph(glyph: Glyph): SVGElement {
  const { width, height, radius, line, marks, more, sentence } = glyph;
  const thread = line && { class: "thread", x1: line.x1, x2: line.x2, y1: line.y, y2: line.y };
  return svg(
    "svg",
    {
      class: "glyph",
      role: "img",
      "aria-label": sentence,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    ...(thread ? [svg("line", thread)] : []),
    ...marks.map(({ x, y, symbol, tone }) => svgMark({ x, y, radius, symbol, tone })),
    ...(more ? [svg("text", { x: more.x, y: more.y }, new Text(more.text))] : []),
  );
}
