import { fitText, wrapText } from "../words/text-width.ts";
import type { Child, MakeElement } from "./element.ts";

/** One line of text in a drawing, already truncated to fit. */
export interface Label {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** The text to draw; empty if there is no room at all. */
  readonly text: string;
  /** The whole text; differs from `text` if that was truncated. */
  readonly full: string;
}

/** Text sizes and line heights in drawings, in their units. */
export const TITLE = { size: 14, line: 17 } as const;
export const DETAIL = { size: 12, line: 15 } as const;

type At = Pick<Label, "x" | "y"> & { readonly anchor?: Label["anchor"] };

/** A label, truncated to fit. */
export const labelAt = (
  { x, y, anchor = "start" }: At,
  full: string,
  room: number,
  size: number = TITLE.size,
): Label => ({ x: round(x), y: round(y), anchor, text: fitText(full, room, size), full });

/** Detail lines, each with its part of the wrapped text. */
export const detailLines = (
  { x, y, anchor = "start" }: At,
  full: string,
  room: number,
  most: number,
): readonly Label[] =>
  most < 1
    ? []
    : wrapText(full, room, DETAIL.size, most).map((text, index) => ({
        x: round(x),
        y: round(y + index * DETAIL.line),
        anchor,
        text,
        full,
      }));

/** To a tenth of a unit: more is not visible and only makes files larger. */
export const round = (value: number): number => {
  const tenths = Math.round(value * 10) / 10;
  return tenths === 0 ? 0 : tenths;
};

/**
 * One line of text in a drawing; undefined if there is no room for any. A truncated label has its full text as a title.
 */
export const drawLabel = <Made>(
  element: MakeElement<Made>,
  label: Label | undefined,
  className?: string,
): Child<Made> =>
  label && label.text !== ""
    ? element(
        "text",
        {
          class: className,
          x: label.x,
          y: label.y,
          "text-anchor": label.anchor === "start" ? undefined : label.anchor,
        },
        label.full !== label.text && element("title", {}, label.full),
        label.text,
      )
    : undefined;
