import type { Glyph } from "../../src/drawings/glyph/glyph.ts";
import { printLine, printMark, svg } from "./print.ts";

export const printGlyph = ({ width, height, radius, line, marks, more }: Glyph): string =>
  svg(
    width,
    height,
    [
      line ? printLine(line.x1, line.y, line.x2, line.y) : "",
      ...marks.map((mark) => printMark(mark, mark.tone, radius)),
      more ? `<text class="d" x="${String(more.x)}" y="${String(more.y)}">${more.text}</text>` : "",
    ].filter(Boolean),
  );
