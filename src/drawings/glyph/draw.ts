import { drawMark } from "../draw-mark.ts";
import type { MakeElement } from "../element.ts";
import type { Glyph } from "./glyph.ts";

export function drawGlyph<Made>(
  element: MakeElement<Made>,
  { width, height, radius, line, marks, more, sentence }: Glyph,
): Made {
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
    line && element("line", { class: "thread", x1: line.x1, x2: line.x2, y1: line.y, y2: line.y }),
    ...marks.map((mark) => drawMark(element, { ...mark, radius })),
    more && element("text", { x: more.x, y: more.y }, more.text),
  );
}
