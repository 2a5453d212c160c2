import { DETAIL, type Label, TITLE } from "../../src/drawings/label.ts";
import { type Box, overlaps } from "../../src/drawings/label-places.ts";
import { textWidth } from "../../src/words/text-width.ts";

const MARGIN = 0.05;

/** Approximately where a label's letters are drawn. */
export function boxOf({ x, y, anchor, text }: Label, size: number = TITLE.size): Box {
  const width = textWidth(text, size);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { x: left + MARGIN, y: y - size * 0.7, width: width - 2 * MARGIN, height: size * 0.7 };
}

export const detailBox = (label: Label): Box => boxOf(label, DETAIL.size);

/** Pairs of boxes that cover each other. */
export const collisions = (boxes: readonly Box[]): readonly (readonly [Box, Box])[] =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => overlaps(a, b))
      .map((b) => [a, b] as const),
  );

/** Every number of a drawing, including those in paths. */
export function numbersOf(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value === "string")
    return value.startsWith("M")
      ? (value.match(/NaN|Infinity|undefined/gu) ?? []).map(() => Number.NaN)
      : [];
  if (Array.isArray(value)) return value.flatMap(numbersOf);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}
