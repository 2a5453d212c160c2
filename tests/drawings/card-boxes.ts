import type { Card, CardText } from "../../src/drawings/card/frame.ts";
import type { Box } from "../../src/drawings/label-places.ts";
import { textWidth } from "../../src/words/text-width.ts";

/** The box of a text's letters: from cap height to descenders. */
export function boxOfText(
  { x, y, anchor, size, text }: CardText,
  width = textWidth(text, size),
): Box {
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { x: left, y: y - size * 0.74, width, height: size * 0.98 };
}

export const markBoxes = ({ marks }: Card): readonly Box[] =>
  marks.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));

/** Boxes that leave the picture. */
export const outside = ({ width, height }: Card, boxes: readonly Box[]): readonly Box[] =>
  boxes.filter(
    (box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height,
  );
