import { DETAIL, type Label, round, TITLE } from "../label.ts";
import { type Box, boxAround, placeLabel } from "../label-places.ts";
import type { MapMark } from "./shape.ts";
import type { Size } from "./projections.ts";
import { textWidth } from "../../words/text-width.ts";

/** The text of a mark's label, in one or two lines. */
export interface LabelText {
  readonly title: string;
  readonly detail: string;
}

type Labels = Pick<MapMark, "title" | "detail">;

/** Labels for marks in order, each where it covers nothing; without its detail if only that fits. */
export function labelMarks<Mark extends MapMark>(
  marks: readonly Mark[],
  texts: readonly (LabelText | undefined)[],
  routes: readonly (readonly [number, number])[],
  page: Size,
  titleSize: number = TITLE.size,
): readonly Mark[] {
  const taken: Box[] = marks.map(boxAround);
  return marks.map((mark, index) => {
    const text = texts[index];
    if (!text) return mark;
    for (const detail of new Set([text.detail, ""])) {
      const size = sizeOf({ ...text, detail }, titleSize);
      const box = placeLabel(mark, size, taken, routes, page);
      if (!box) continue;
      taken.push(box);
      const x = box.x + { start: 0, middle: size.width / 2, end: size.width }[box.anchor];
      const line = (full: string, y: number): Label => ({
        x: round(x),
        y: round(y),
        anchor: box.anchor,
        text: full,
        full,
      });
      const labels: Labels = {
        title: line(text.title, box.y + titleSize - 1),
        detail: detail ? line(detail, box.y + titleSize + DETAIL.size + 1) : undefined,
      };
      return { ...mark, ...labels };
    }
    return mark;
  });
}

const sizeOf = (
  { title, detail }: LabelText,
  titleSize: number,
): Pick<Box, "width" | "height"> => ({
  width: Math.max(textWidth(title, titleSize), textWidth(detail, DETAIL.size)),
  height: titleSize + 3 + (detail ? DETAIL.size + 2 : 0),
});
